import { useText } from '@academy/ui/language-context'
import { boardText } from '../text/allocate/board-text.ts'
import type { Share } from './division.ts'
import type { Figures, shareKinds } from './figures.ts'
import { Live, LiveBar } from './live.tsx'

interface ShareBarsProps {
  by: (typeof shareKinds)[number]
  shares: readonly Pick<Share, 'group'>[]
  nameOf: (group: string) => string
  figures: Figures
}

/** Who gets how much of what they asked for: the pale bar is asked, the dark one offered. */
export function ShareBars({ by, shares, nameOf, figures }: ShareBarsProps) {
  const text = useText(boardText)
  if (shares.length === 0) return null
  return (
    <section className="gr-shares" aria-labelledby={`shares-${by}`}>
      <h3 className="nhsuk-heading-s" id={`shares-${by}`}>
        {text[`shares-${by}`]}
      </h3>
      <ul>
        {shares.map(({ group }) => {
          const key = `share.${by}.${group}`
          return (
            <li key={group}>
              <p>
                <b>{nameOf(group)}</b> <Live figures={figures} of={`${key}.bids`} />
              </p>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <LiveBar
                  figures={figures}
                  of={`${key}.asked`}
                  className="gr-shares__asked"
                  y={0}
                  height={8}
                />
                <LiveBar figures={figures} of={key} className="gr-years__bar" y={2} height={4} />
              </svg>
              <p className="ac-source">
                <Live figures={figures} of={key} />
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
