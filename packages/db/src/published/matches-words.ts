/** Whether a searchable row `t` answers the words of `param`: whole words by their stems, or one misspelt by its trigrams. */
export function matchesWords(param: string): string {
  const plain = `published.plain(${param}::text)`
  const words = `(websearch_to_tsquery('english', ${plain}) || websearch_to_tsquery('simple', ${plain}))`
  return `(t.search @@ ${words} OR ${plain} <% t.spelling)`
}
