/** Each part of a body costs as much as hundreds of bytes: after so many they may not be smaller, on average, than this. */
const partsMax = 1_000
const partBytesMin = 16

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
