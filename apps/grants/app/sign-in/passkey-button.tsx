import { Island } from '@academy/web/document/island'

export interface PasskeyButtonProps {
  /** Whether one is made or used. */
  kind: 'create' | 'get'
  /** Where the script asks what is to be signed. */
  begin: string
  words: { button: string; waiting: string; failed: string; unsupported: string; needsScript: string }
}

/**
 * The place of a button that needs script, inside a form that holds what the passkey says. Without script a sentence stands
 * there; the island puts the button in its place.
 */
export function PasskeyButton({ kind, begin, words: { needsScript, ...words } }: PasskeyButtonProps) {
  return (
    <div className="gr-passkey" data-passkey={kind} data-begin={begin} data-words={JSON.stringify(words)}>
      <input type="hidden" name="passkey" value="" />
      <p>{needsScript}</p>
      <Island name="passkey" />
    </div>
  )
}
