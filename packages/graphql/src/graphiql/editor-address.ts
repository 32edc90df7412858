import type { QueryExample } from './examples.ts'

/** Where the editor opens with an example in it, without the language of the page. */
export function editorAddress({ query, variables }: QueryExample): string {
  const params = new URLSearchParams({ query })
  if (variables) params.set('variables', JSON.stringify(variables))
  return `/graphql?${params}`
}
