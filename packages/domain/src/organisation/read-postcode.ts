/** A postcode in capitals with its one space, or nothing if it has not the shape of one. */
export function readPostcode(text: string): string | undefined {
  const [, out, back] =
    /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/.exec(text.toUpperCase().replace(/\s/g, '')) ?? []
  return out && back ? `${out} ${back}` : undefined
}
