import { useText } from '@academy/ui/language-context'
import { homeText } from '../text/home-text.ts'

/** The same numbers four ways, on one address. */
export function FaceLinks() {
  const words = useText(homeText)
  const faces = [
    ['#map', words.faceMap],
    ['#table', words.faceTable],
    ['#words', words.faceWords],
    ['#download', words.faceDownload],
  ] as const
  return (
    <nav className="map-faces" aria-label={words.faces}>
      <ul>
        {faces.map(([href, text]) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
