import { useText } from '@academy/ui/language-context'
import { defineText } from '@academy/domain/text/define-text'
import { hostOf } from '@academy/ui/text/host-of'

const text = defineText({
  source: { en: (host: string) => `Source: ${host}`, cy: (host: string) => `Ffynhonnell: ${host}` },
})

/** A link to a source by its host, for the cell of a table or the middle of a sentence. */
export function SourceLink({ fact }: { fact: { sourceUrl: string } }) {
  const words = useText(text)
  const host = hostOf(fact.sourceUrl)
  return (
    <a href={fact.sourceUrl} rel="noreferrer" aria-label={words.source(host)} className="map-source-link">
      {host}
    </a>
  )
}
