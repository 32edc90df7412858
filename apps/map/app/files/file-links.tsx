import { publishedFiles, type FileKind } from '@academy/domain/facts/published-files'
import { useText } from '@academy/ui/language-context'
import { defineText } from '@academy/domain/text/define-text'
import type { AddressState } from '../address/map-link.ts'
import { useLink } from '../address/use-link.ts'
import { paths } from '../paths.ts'

const text = defineText({
  rows: { en: 'These rows as a file', cy: 'Y rhesi hyn fel ffeil' },
  cite: { en: 'Each row says how to cite it.', cy: 'Mae pob rhes yn dweud sut i gyfeirio ati.' },
})

const formatNames = { csv: 'CSV', json: 'JSON', geojson: 'GeoJSON' } as const

export interface FileLinksProps {
  kind: FileKind
  /** The filters of the page, so that the file has the rows of the page. */
  state?: AddressState
  /** What the rows are, where the page has several lists. */
  what?: string | undefined
}

/** The rows of a list as files: exactly those of the page. */
export function FileLinks({ what, ...file }: FileLinksProps) {
  const words = useText(text)
  return (
    <p className="ac-source">
      {what ?? words.rows}: <FormatLinks {...file} what={what} />. {words.cite}
    </p>
  )
}

/** Only the links, for a table. */
export function FormatLinks({ kind, state = {}, what }: FileLinksProps) {
  const link = useLink()
  return publishedFiles[kind].map((format, index) => (
    <span key={format}>
      {index > 0 && ' · '}
      <a
        href={link(paths.file(kind, format), state)}
        aria-label={what ? `${what}, ${formatNames[format]}` : undefined}
      >
        {formatNames[format]}
      </a>
    </span>
  ))
}
