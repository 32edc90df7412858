import { useText } from '../language-context.tsx'
import { useLocalPath } from '../use-local-path.tsx'
import { shellPaths } from './shell-paths.ts'
import { shellText } from './shell-text.ts'
import type { Door } from './wordmark.tsx'

const everywhere = [
  [shellPaths.accessibility, 'accessibility'],
  [shellPaths.privacy, 'privacy'],
] as const

/** The pages about the site that each door has. */
const linksOf = {
  atlas: [[shellPaths.data, 'data'], [shellPaths.quality, 'quality'], ...everywhere],
  grants: everywhere,
  api: [[shellPaths.releases, 'data']],
} as const

export function PageFooter({ door }: { door: Door }) {
  const text = useText(shellText)
  const to = useLocalPath()
  const links = linksOf[door]
  return (
    <footer className="ac-footer">
      <div className="ac-container ac-footer__grid">
        <div>
          {door !== 'grants' && <p>{text.attribution}</p>}
          <p>{door === 'grants' ? text.noPatientsGrants : text.noPatients}</p>
        </div>
        <nav aria-label={text.footerNav}>
          <ul>
            {links.map(([path, label]) => (
              <li key={path}>
                <a href={to(path)}>{text[label]}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
