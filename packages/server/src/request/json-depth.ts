const QUOTE = 34
const BACKSLASH = 92

/** Whether JSON is nested deeper than allowed: read once, byte by byte, and not built. */
export function isTooDeep(json: Uint8Array, depthMax: number): boolean {
  let depth = 0
  let quoted = false
  for (let n = 0; n < json.length; n += 1) {
    const byte = json[n]
    if (quoted) {
      if (byte === BACKSLASH) n += 1
      else if (byte === QUOTE) quoted = false
    } else if (byte === QUOTE) quoted = true
    else if (byte === 91 || byte === 123) {
      depth += 1
      if (depth > depthMax) return true
    } else if (byte === 93 || byte === 125) depth -= 1
  }
  return false
}
