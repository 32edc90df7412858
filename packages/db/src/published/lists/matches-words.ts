import type { PageFilter } from './page-entity.ts'

/**
 * Which rows of a searchable table answer some words: whole words by their stems, or misspelt ones by their trigrams.
 * Each way is a query of its own, because of `a OR b` the planner forgets both indexes and walks the whole list: 1.3 s
 * instead of 44 ms among 216,000 schemes.
 */
export function matchesWords(table: string): PageFilter {
  return (param) => {
    const { plain, words } = readWords(param)
    return `(t.id, t.release_from) IN (
      SELECT w.id, w.release_from FROM ${table} w WHERE w.search @@ ${words}
      UNION SELECT w.id, w.release_from FROM ${table} w WHERE ${plain} <% w.spelling)`
  }
}

/** How well a row answers the words: larger is better, and a whole word is always better than a misspelt one. */
export function wordRank(alias: string, param: string): string {
  const { plain, words } = readWords(param)
  return `ts_rank(${alias}.search, ${words}) + CASE WHEN ${alias}.search @@ ${words} THEN 1 ELSE 0 END
    + word_similarity(${plain}, ${alias}.spelling)`
}

function readWords(param: string): { plain: string; words: string } {
  const plain = `published.plain(${param}::text)`
  return {
    plain,
    words: `(websearch_to_tsquery('english', ${plain}) || websearch_to_tsquery('simple', ${plain}))`,
  }
}
