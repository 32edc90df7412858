import { appealGrounds, type AppealGround } from '@academy/domain/appeal/appeal'
import { valueOf, type PostedForm } from '../components/read-form.ts'

/** What a form of these pages is shown again with. */
export interface AppealAgain {
  /** Which of the forms it was. */
  form: string
  typed: PostedForm
  errors: Record<string, string>
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An id as a form carries it, or one of nothing. */
export function idOf(posted: PostedForm, name: string): string {
  const id = valueOf(posted, name)
  return UUID.test(id) ? id : crypto.randomUUID()
}

export function groundsOf(posted: PostedForm): AppealGround[] {
  const chosen = [posted['grounds'] ?? []].flat()
  return appealGrounds.filter((ground) => chosen.includes(ground))
}

/** The page of a list that an address asks for; the first where it asks for none that can be. */
export function pageOf({ searchParams }: URL): number {
  const page = Number(searchParams.get('page') ?? 1)
  return Number.isInteger(page) && page > 0 && page <= 1000 ? page : 1
}
