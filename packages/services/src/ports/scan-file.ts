/** What a scanner says of a file: the name of what it found, or nothing. Throws where it does not answer. */
export type ScanFile = (bytes: AsyncIterable<Uint8Array>) => Promise<{ found: string | undefined }>
