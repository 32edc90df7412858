import { data, type MiddlewareFunction } from 'react-router'
import { requestContext } from '../context/request-context.ts'

/** The root's middleware: a request that was refused at the door ends in the error page, and no loader runs. */
export const refuseProblem: MiddlewareFunction<Response> = async ({ context }, next) => {
  const { problem } = context.get(requestContext)
  if (problem) throw data(null, { status: problem.status })
  return next()
}
