import { useText } from '../language-context.tsx'
import { useLocalPath } from '../use-local-path.tsx'
import { shellPaths } from './shell-paths.ts'
import { shellText } from './shell-text.ts'

export type Door = 'atlas' | 'grants' | 'api'

/** Our name with the door's. The mark is a place whose roots reach three others: a person, a link worker, a group. */
export function Wordmark({ door }: { door: Door }) {
  const text = useText(shellText)
  const to = useLocalPath()
  return (
    <a className="ac-wordmark" href={to(shellPaths.home)}>
      <svg viewBox="0 0 36 36" aria-hidden="true" focusable="false">
        <path
          className="ac-wordmark__place"
          d="M18 2C10.3 2 4.5 7.8 4.5 15.2 4.5 24.6 18 34 18 34s13.5-9.4 13.5-18.8C31.5 7.8 25.7 2 18 2Z"
        />
        <path
          className="ac-wordmark__roots"
          d="M18 27V14M18 21c-4.6 0-7.2-2.4-7.4-6.9 4.6 0 7.2 2.4 7.4 6.9Zm0-3.6c0-4.7 2.4-7.4 7-7.9.1 4.8-2.3 7.6-7 7.9Z"
        />
      </svg>
      <span>
        <span className="ac-wordmark__name">{text.academy}</span>{' '}
        <span className="ac-wordmark__door">{text[door]}</span>
      </span>
    </a>
  )
}
