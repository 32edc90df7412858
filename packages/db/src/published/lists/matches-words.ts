import type { PageFilter } from './page-entity.ts'

/** Whether a row of a searchable table answers some words: whole ones by their stems, or misspelt ones. */
export const matchesWords: PageFilter = (param) => `t.search @@ (SELECT published.asked(${param}::text))`

/**
 * How well a row `t` answers the words, as a text that sorts the best first and before every name: whole words before misspelt
 * ones, rows of one rank by name. Of one width, since a rank is below 9.
 */
export function wordRank(param: string): string {
  const plain = `published.plain(${param}::text)`
  const words = `(websearch_to_tsquery('english', ${plain}) || websearch_to_tsquery('simple', ${plain}))`
  const rank = `ts_rank(t.search, ${words}) + CASE WHEN t.search @@ ${words} THEN 1 ELSE 0 END + word_similarity(${plain}, t.spelling)`
  return `(to_char(9 - (${rank}), 'FM" "0.000000 ') || t.name) COLLATE unicode`
}

/** The rank that a text of `wordRank` says; 0 of a row that is listed without one. */
export function rankOf(text: string): string {
  return `CASE WHEN ${text} ~ '^ \\d\\.\\d{6} ' THEN 9 - substr(${text}, 2, 8)::float8 ELSE 0 END`
}
