import { paths } from '../paths.ts'
import type { DesignPart } from './parts.ts'

const roots: Readonly<Record<string, DesignPart>> = {
  name: 'words',
  summary: 'words',
  languages: 'words',
  programmeSlug: 'words',
  timetable: 'timetable',
  money: 'money',
  organisation: 'who',
  requirements: 'who',
  eligibility: 'eligibility',
  form: 'form',
  criteria: 'criteria',
}

/** The part of the designer in which a path of the definition is changed. */
export function partOf(path: string): DesignPart {
  return roots[path.split('.')[0] ?? ''] ?? 'rules'
}

/** The page on which what a problem is about is changed. */
export function pageOf(slug: string, path: string): string {
  const part = partOf(path)
  const question = /^form\.sections\.(\d+)\.fields\.(\d+)/.exec(path)
  if (question) return paths.designQuestion(slug, Number(question[1]), Number(question[2]))
  const item = /^(?:form\.sections|eligibility|criteria)\.(\d+)/.exec(path)
  return item ? paths.designItem(slug, part, Number(item[1])) : paths.designPart(slug, part)
}
