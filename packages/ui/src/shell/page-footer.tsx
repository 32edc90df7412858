import { useText } from '../language-context.tsx'
import { useLocalPath } from '../use-local-path.tsx'
import { shellText } from './shell-text.ts'
import type { Door } from './wordmark.tsx'

export function PageFooter({ door }: { door: Door }) {
  const text = useText(shellText)
  const to = useLocalPath()
  const links = [
    ...(door === 'atlas' ? [['/data', text.data] as const, ['/about/quality', text.quality] as const] : []),
    ['/accessibility', text.accessibility] as const,
    ['/privacy', text.privacy] as const,
  ]
  return (
    <footer className="ac-footer">
      <div className="ac-container ac-footer__grid">
        <div>
          {door === 'atlas' && <p>{text.attribution}</p>}
          <p>{door === 'atlas' ? text.noPatients : text.noPatientsGrants}</p>
        </div>
        <nav aria-label={text.footerNav}>
          <ul>
            {links.map(([path, label]) => (
              <li key={path}>
                <a href={to(path)}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
