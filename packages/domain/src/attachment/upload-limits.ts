import { allowed, denied, type Decision } from '../decision.ts'

/** What one person may send, whatever each question takes. */
export const uploadLimits = {
  /** Bytes in 24 hours: of what came, and of what was announced and may still come. */
  bytesPerDayMax: 1_000_000_000,
  filesPerDayMax: 200,
  /** Files that have begun and not ended. */
  atOnceMax: 6,
  /** So long an upload may be gone on with. */
  keptHours: 24,
  /** So long a plain form may take, in which nothing can be gone on with. */
  formMinutes: 15,
} as const

/** Bytes that have to stay free where files are kept: below it nobody's file is taken, so that what is there stays whole. */
export const freeBytesMin = 2_000_000_000

/** What a person has sent in the last 24 hours. */
export interface UploadUsage {
  bytes: number
  files: number
  /** Begun and not ended. */
  atOnce: number
}

export type UploadWhy = 'uploads-bytes' | 'uploads-files' | 'uploads-at-once'

/** Whether a person who has sent `usage` may send `bytes` more, as one file. */
export function canUpload(usage: UploadUsage, bytes: number): Decision<UploadWhy> {
  if (usage.atOnce >= uploadLimits.atOnceMax) return denied('uploads-at-once')
  if (usage.files >= uploadLimits.filesPerDayMax) return denied('uploads-files')
  return usage.bytes + bytes > uploadLimits.bytesPerDayMax ? denied('uploads-bytes') : allowed
}

/** Whether a file of `bytes` fits where `freeBytes` are left. */
export function hasRoom(freeBytes: number, bytes: number): boolean {
  return freeBytes - bytes >= freeBytesMin
}
