import type { PostedForm } from '../components/read-form.ts'

const READ = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,6})$/

/** The letters that a form says were read, each with the number of its text; what is none of them is left out. */
export function readRead(posted: PostedForm): { id: string; no: number }[] {
  return [posted['letter'] ?? []].flat().flatMap((value) => {
    const [, id, no] = READ.exec(value) ?? []
    return id !== undefined && Number(no) > 0 ? [{ id, no: Number(no) }] : []
  })
}
