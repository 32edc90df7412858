/**
 * What is known of a file. `waiting`: nobody has looked for viruses yet; `clean`: somebody has, and found none;
 * `not-scanned`: there is no scanner, so nobody has and nobody will; `refused`: it is not given to anybody.
 */
export const attachmentStates = ['waiting', 'clean', 'not-scanned', 'refused'] as const
export type AttachmentState = (typeof attachmentStates)[number]

/** Whether it may be fetched. What waits may be within seconds. */
export function canDownload(state: AttachmentState) {
  return state === 'clean' || state === 'not-scanned'
    ? ({ ok: true } as const)
    : ({ ok: false, why: state === 'waiting' ? 'file-waiting' : 'file-refused' } as const)
}
