/** Words as a person counts them: runs of anything but white space. The browser's counter uses the same rule. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
