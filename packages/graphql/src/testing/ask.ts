import { z } from 'zod'
import type { GraphqlEndpoint } from '../endpoint/graphql-endpoint.ts'
import type { GraphqlAnswer, GraphqlRequest } from '../endpoint/graphql-request.ts'

const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.looseObject({ message: z.string(), extensions: z.looseObject({ code: z.string() }) }))
    .optional(),
  extensions: z
    .looseObject({
      release: z.looseObject({ number: z.number(), citation: z.string(), sha256: z.string() }).nullable(),
      cost: z.object({ requested: z.number(), limit: z.number() }),
    })
    .optional(),
})

export interface Asked extends z.output<typeof answerSchema> {
  status: number
  headers: Record<string, string>
  text: string
}

/** Sends a query as a client does, and reads the answer as JSON whatever its status. */
export async function ask(
  endpoint: GraphqlEndpoint,
  query: string,
  variables?: Record<string, unknown>,
  more: Partial<GraphqlRequest> = {},
): Promise<Asked> {
  const answer = await send(endpoint, { body: JSON.stringify({ query, variables }), ...more })
  const text = answer.body.toString()
  return { ...answerSchema.parse(JSON.parse(text)), status: answer.status, headers: answer.headers, text }
}

export function send(endpoint: GraphqlEndpoint, request: Partial<GraphqlRequest>): Promise<GraphqlAnswer> {
  return endpoint.answer({
    method: 'POST',
    search: '',
    type: 'application/json',
    body: '',
    requestId: 'request-1',
    ...request,
  })
}
