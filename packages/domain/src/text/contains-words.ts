/** Whether a text holds these words as somebody types them into a search: whatever their case and accents. */
export function containsWords(text: string, words: string): boolean {
  return plain(text).includes(plain(words))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
