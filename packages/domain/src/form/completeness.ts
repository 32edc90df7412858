import type { RoundRules } from '../grants/round-rules.ts'
import { isBlank, type Answers } from './answers.ts'
import { askedFields, checkSection } from './check-section.ts'
import { holds } from './condition.ts'
import type { Words } from '../text/words.ts'
import type { FormDefinition, Section } from './form-definition.ts'
import type { Problem } from './problem.ts'

/**
 * `not-started`: nothing is filled in, and something is needed. `in-progress`: what is there does, and something is missing.
 * `has-problems`: something that is there does not do. `done`: nothing is missing or wrong.
 */
export type SectionStatus = 'not-started' | 'in-progress' | 'has-problems' | 'done'

export interface SectionState {
  slug: string
  title: Words
  status: SectionStatus
  problems: Problem[]
}

export interface Completeness {
  /** The sections that are asked, in order. */
  sections: SectionState[]
  done: number
  total: number
  complete: boolean
}

export function sectionStatus(section: Section, answers: Answers, rules: RoundRules): SectionStatus {
  return stateOf(section, answers, rules).status
}

/** How far an application is, section by section. It is complete when every section that is asked is done. */
export function applicationCompleteness(
  form: FormDefinition,
  answers: Answers,
  rules: RoundRules,
): Completeness {
  const sections = form.sections
    .filter((section) => holds(section.when, answers))
    .map((section) => stateOf(section, answers, rules))
  const done = sections.filter(({ status }) => status === 'done').length
  return { sections, done, total: sections.length, complete: done === sections.length }
}

function stateOf(section: Section, answers: Answers, rules: RoundRules): SectionState {
  const problems = checkSection(section, answers, rules)
  const { slug, title } = section
  return { slug, title, problems, status: statusOf(section, answers, problems) }
}

function statusOf(section: Section, answers: Answers, problems: readonly Problem[]): SectionStatus {
  // Where nothing is required, nothing written is enough.
  if (problems.length === 0) return 'done'
  if (askedFields(section, answers).every((field) => isBlank(answers[field.name]))) return 'not-started'
  const onlyMissing = problems.every(({ code }) => code === 'required' || code === 'at-least-one')
  return onlyMissing ? 'in-progress' : 'has-problems'
}
