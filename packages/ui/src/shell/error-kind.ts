const kinds = {
  400: 'badRequest',
  401: 'signedOut',
  403: 'notAllowed',
  404: 'notFound',
  405: 'notPossible',
  408: 'notPossible',
  409: 'refused',
  413: 'tooLarge',
  415: 'notPossible',
  422: 'refused',
  429: 'tooMany',
  431: 'tooLarge',
  503: 'unavailable',
} as const

/** Which words of `errorText` an HTTP status has. */
export function errorKindOf(status: number) {
  return status in kinds ? kinds[status as keyof typeof kinds] : 'problem'
}
