import { Notice } from '@academy/ui/content/notice'
import { useText } from '@academy/ui/language-context'
import { roundText } from '../text/round/round-text.ts'

/** Says of a made-up round that it is one, with the way to the real programme where the map's address is known. */
export function FictionalNote({ programmeUrl }: { programmeUrl?: string | null }) {
  const text = useText(roundText)
  return (
    <Notice tone="warning" title={text.fictional}>
      <p>
        {text.fictionalBody}
        {programmeUrl && (
          <>
            {' '}
            <a href={programmeUrl}>{text.realProgramme}</a>
          </>
        )}
      </p>
    </Notice>
  )
}
