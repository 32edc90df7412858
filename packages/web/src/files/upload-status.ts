import type { DomainError, ErrorCode } from '@academy/domain/domain-error'

const byReason: Readonly<Record<string, number>> = {
  busy: 423,
  offset: 409,
  damaged: 460,
  'upload-expired': 410,
  'file-too-large': 413,
}

const byCode: Readonly<Record<ErrorCode, number>> = {
  invalid: 400,
  'signed-out': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  refused: 422,
  'too-many': 429,
  unavailable: 503,
}

/** The status of a refused upload: the protocol's where it has one for it. */
export function statusOfUpload({ code, reason }: DomainError): number {
  return byReason[reason] ?? byCode[code]
}
