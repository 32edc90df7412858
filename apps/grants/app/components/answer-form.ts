import { localPath } from '@academy/ui/text/local-path'
import { isRefusal } from '@academy/web/api/refusal'
import { languageContext } from '@academy/web/context/language-context'
import { data, redirect, type RouterContextProvider } from 'react-router'
import { keptForm, readForm, type KeptWhy, type PostedForm } from './read-form.ts'

/** Where to go when a form was taken; `setCookie` goes with it. */
export class GoTo {
  readonly path: string
  readonly setCookie: readonly string[]
  constructor(path: string, setCookie: readonly string[] = []) {
    this.path = path
    this.setCookie = setCookie
  }
}

/** What the page shows again beside what was typed. */
export class Again<Problem> {
  readonly problem: Problem
  readonly status: number
  constructor(problem: Problem, status = 422) {
    this.problem = problem
    this.status = status
  }
}

/** Refusals after which the form itself is what the reader needs, and no page of ours has it. */
const kept: Partial<Record<string, KeptWhy>> = { unavailable: 'unavailable', invalid: 'unreadable' }

export const RETRY_AFTER_SECONDS = 10

interface Posted {
  request: Request
  context: Readonly<RouterContextProvider>
}

/** The action of a form: read what was posted, do `work`, and go on or show the form again. Nothing typed is lost. */
export async function answerForm<Problem>(
  { request, context }: Posted,
  work: (posted: PostedForm) => Promise<GoTo | Again<Problem>>,
) {
  const posted = await readForm(request)
  try {
    const answer = await work(posted)
    if (answer instanceof Again) return data(answer.problem, { status: answer.status })
    const headers = new Headers(answer.setCookie.map((value) => ['Set-Cookie', value]))
    return redirect(localPath(context.get(languageContext), answer.path), { status: 303, headers })
  } catch (error) {
    const why = isRefusal(error) && kept[error.data.code]
    if (!why) throw error
    const headers = why === 'unavailable' ? { 'Retry-After': String(RETRY_AFTER_SECONDS) } : {}
    throw data(keptForm(why, posted, request), { status: error.status, headers })
  }
}
