/** Work that was given up because it took too long. */
export class TooSlow extends Error {}
