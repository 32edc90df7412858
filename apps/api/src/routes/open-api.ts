import { releaseFormats, releaseTableNames } from '@academy/services/published/releases/read-release-file'
import { listProcedures } from '@academy/trpc/procedure-list'
import { remoteRouter } from '@academy/trpc/remote-router'
import { requestLimits } from '@academy/trpc/request-limits'

const json = (description: string, schema: object = { type: 'object' }) => ({ description, content: { 'application/json': { schema } } }) // prettier-ignore
const text = (description: string) => ({ description, content: { 'text/plain': {} } })
const procedureRefusal = json('A refusal as tRPC writes it; of a batch, a list.', {
  $ref: '#/components/schemas/ProcedureRefusal',
})
const refusal = json('A refusal: a code for programs, a sentence for people.', {
  $ref: '#/components/schemas/Refusal',
})
const graphqlAnswer = { 200: json('The answer, or the part of it that could be given with the errors of the rest.'), 400: json('The query is not valid or asks for too much: `errors[0].extensions` names the limit, the field and a cheaper way.'), 503: json('The service cannot answer now; `Retry-After` says when to try again.') } // prettier-ignore
const releaseNumber = { name: 'number', in: 'path', required: true, description: 'The number of a release.', schema: { type: 'integer', minimum: 1 } } // prettier-ignore

const procedures = listProcedures(remoteRouter)
const rowsOfCalls = [...new Set(procedures.map(({ rows }) => rows))].map((rows) => `${rows} (${procedures.filter((one) => one.rows === rows).map(({ path }) => path).join(', ')})`).join('; ') // prettier-ignore

/** A description of the HTTP routes that exist, as OpenAPI 3.1. A test calls each of them. */
export function openApi(origin: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Register of social prescribing in the United Kingdom',
      version: '1',
      description:
        'Schemes, areas, money, policy and evidence as open data. Nothing here needs a key, and nothing can be written.',
    },
    servers: [{ url: origin }],
    paths: {
      '/graphql': {
        get: {
          operationId: 'queryByAddress',
          summary: 'A GraphQL query in the address; cached by its ETag',
          parameters: [
            { name: 'query', in: 'query', required: true, schema: { type: 'string' } },
            { name: 'variables', in: 'query', description: 'An object as JSON.', schema: { type: 'string' } },
            { name: 'operationName', in: 'query', schema: { type: 'string' } },
          ],
          responses: { ...graphqlAnswer, 304: { description: 'The answer that you have is still right.' } },
        },
        post: {
          operationId: 'query',
          summary: 'A GraphQL query',
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Query' } } },
          },
          responses: {
            ...graphqlAnswer,
            413: json('The body is longer than 64 kB.'),
            415: json('The body is not JSON.'),
          },
        },
      },
      '/graphql/schema.graphql': {
        get: {
          operationId: 'schema',
          summary: 'The GraphQL schema',
          responses: { 200: { description: 'The schema language.', content: { 'text/plain': {} } } },
        },
      },
      '/releases': {
        get: {
          operationId: 'releases',
          summary: 'Every release, the newest first',
          responses: { 200: json('The releases.') },
        },
      },
      '/releases/{number}': {
        get: {
          operationId: 'release',
          summary: 'A release and its files, with sizes and checksums',
          parameters: [releaseNumber],
          responses: { 200: json('The release.'), 404: refusal },
        },
      },
      '/releases/{number}/SHA256SUMS': {
        get: {
          operationId: 'releaseChecksums',
          summary:
            'Every file of a release with its checksum; the checksum of this list is that of the release',
          parameters: [releaseNumber],
          responses: {
            200: { description: 'The list, as sha256sum checks it.', content: { 'text/plain': {} } },
            404: refusal,
          },
        },
      },
      '/releases/{number}/{table}.{format}': {
        get: {
          operationId: 'releaseFile',
          summary: 'One table of a release as a file; supports Range, ETag and Repr-Digest',
          parameters: [
            releaseNumber,
            { name: 'table', in: 'path', required: true, schema: { enum: releaseTableNames } },
            { name: 'format', in: 'path', required: true, schema: { enum: releaseFormats } },
          ],
          responses: {
            200: { description: 'The file.', content: { 'text/csv': {}, 'application/jsonl': {} } },
            206: { description: 'The part of the file that `Range` asked for.' },
            304: { description: 'The file that you have is still right.' },
            404: refusal,
            412: { description: 'The file is not the one that `If-Match` names.' },
            416: refusal,
          },
        },
      },
      '/trpc/{procedure}': {
        get: {
          operationId: 'procedure',
          summary: 'A query of the typed procedures that our own pages use; they may change with the pages',
          parameters: [
            {
              name: 'procedure',
              in: 'path',
              required: true,
              schema: { enum: procedures.map(({ path }) => path) },
            },
            {
              name: 'input',
              in: 'query',
              description: 'The input as superjson: `{"json": {…}}`.',
              schema: { type: 'string' },
            },
            {
              name: 'batch',
              in: 'query',
              description: `\`1\` for several procedures at once, with commas between; \`input\` then has one for each. A request has ${requestLimits.calls} calls and asks for ${requestLimits.rows} rows at most. A call counts what its \`first\` or \`last\` says, else: ${rowsOfCalls}.`,
              schema: { enum: ['1'] },
            },
          ],
          responses: {
            200: json('The result as superjson.'),
            207: json('The results of a batch of which some calls were refused.'),
            400: procedureRefusal,
            404: procedureRefusal,
            405: procedureRefusal,
            503: procedureRefusal,
          },
        },
      },
      '/healthz': {
        get: {
          operationId: 'health',
          summary: 'Whether the process lives',
          responses: { 200: text('It lives.') },
        },
      },
      '/readyz': {
        get: {
          operationId: 'ready',
          summary: 'Whether it can answer',
          responses: { 200: text('It can.'), 503: text('It cannot, and why.') },
        },
      },
      '/openapi.json': {
        get: { operationId: 'openApi', summary: 'This document', responses: { 200: json('It.') } },
      },
    },
    components: {
      schemas: {
        Query: {
          type: 'object',
          required: ['query'],
          properties: {
            query: { type: 'string' },
            variables: { type: ['object', 'null'] },
            operationName: { type: ['string', 'null'] },
          },
        },
        Refusal: {
          type: 'object',
          required: ['error'],
          properties: {
            error: {
              type: 'object',
              required: ['code', 'message'],
              properties: { code: { type: 'string' }, message: { type: 'string' } },
            },
          },
        },
        ProcedureRefusal: {
          type: 'object',
          required: ['error'],
          properties: {
            error: {
              type: 'object',
              required: ['json'],
              properties: {
                json: {
                  type: 'object',
                  required: ['code', 'message', 'data'],
                  properties: {
                    code: { type: 'integer' },
                    message: { type: 'string' },
                    data: {
                      type: 'object',
                      required: ['code', 'httpStatus'],
                      properties: {
                        code: { type: 'string' },
                        httpStatus: { type: 'integer' },
                        reason: { type: 'string' },
                        issues: {
                          type: 'array',
                          items: {
                            type: 'object',
                            properties: {
                              path: { type: 'array', items: { type: 'string' } },
                              message: { type: 'string' },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  }
}
