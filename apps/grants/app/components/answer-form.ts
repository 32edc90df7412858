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

/** Refusals that the form outlives: it can be sent again, or filled anew. Any other is final, and said in its own words. */
const whys: Partial<Record<string, KeptWhy>> = {
  'signed-out': 'signed-out',
  unavailable: 'unavailable',
  'too-many': 'too-many',
  invalid: 'unreadable',
}

interface Posted {
  request: Request
  context: Readonly<RouterContextProvider>
  /** Of the body, where it is less than any form of ours may have. */
  bytesMax?: number
}

/**
 * The action of a form: read what was posted, do `work`, and go on or show the form again. Nothing typed is
 * lost: whatever the operation refuses, the page that says so holds it.
 */
export async function answerForm<Problem>(
  { request, context, bytesMax }: Posted,
  work: (posted: PostedForm) => Promise<GoTo | Again<Problem>>,
) {
  const posted = await readForm(request, bytesMax)
  try {
    const answer = await work(posted)
    if (answer instanceof Again) return data(answer.problem, { status: answer.status })
    const headers = new Headers(answer.setCookie.map((value) => ['Set-Cookie', value]))
    return redirect(localPath(context.get(languageContext), answer.path), { status: 303, headers })
  } catch (error) {
    if (!isRefusal(error)) throw error
    const { code, reason } = error.data
    const why = whys[code] ?? 'refused'
    throw data({ ...keptForm(why, posted, request), reason }, { status: error.status })
  }
}
