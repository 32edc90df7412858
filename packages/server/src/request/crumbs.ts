/**
 * Each part of a body costs as much as hundreds of bytes: after so many they may not be smaller, on average, than this.
 * A network cuts a body into parts of 500 bytes and more, and a program writes thousands at once.
 */
const partsMax = 250
const partBytesMin = 250

/** Counts the parts of one body; true from when it comes in crumbs. */
export function crumbCounter(): (part: Buffer) => boolean {
  let parts = 0
  let size = 0
  return (part) => {
    parts += 1
    size += part.length
    return parts > partsMax && size < parts * partBytesMin
  }
}
