import type { PageFilter } from './page-entity.ts'

/**
 * Which rows of a searchable table answer some words: whole words by their stems, or misspelt ones by their trigrams.
 *
 * Each way is a query of its own, since of `a OR b` in a list with an order the planner may walk the whole list. The rows are
 * then fetched by where they lie, so that neither an order, nor a count, nor a plan that is kept for any words changes
 * how they are found. Processor time among 200,000 schemes for a word that 942 of them have: a page by `a OR b` 3,045 ms; a
 * page or a count by a semi-join on the key 30 ms, and 350 ms once a plan was kept; by this 20 to 30 ms.
 */
export function matchesWords(table: string): PageFilter {
  return (param) => {
    const { plain, words } = readWords(param)
    return `t.ctid = ANY (ARRAY(
      SELECT w.ctid FROM ${table} w WHERE w.search @@ ${words}
      UNION ALL SELECT w.ctid FROM ${table} w WHERE ${plain} <% w.spelling))`
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
