/** A name on one line, whatever was pasted: line ends, tabs and characters that are none become one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
