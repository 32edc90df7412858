import { usePinnedRelease } from './use-link.ts'

/** Keeps a form that is sent by address in the release that the reader has chosen. */
export function ReleaseField() {
  const release = usePinnedRelease()
  return release ? <input type="hidden" name="release" value={release} /> : null
}
