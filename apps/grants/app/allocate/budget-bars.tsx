import { useText } from '@academy/ui/language-context'
import { boardText } from '../text/allocate/board-text.ts'
import type { YearMoney } from './division.ts'
import type { Figures } from './figures.ts'
import { Live, LiveBar } from './live.tsx'

/** Each year's money: what is offered as a bar, what there is as a line, and both in words. */
export function BudgetBars({
  years,
  figures,
}: {
  years: readonly Pick<YearMoney, 'financialYear'>[]
  figures: Figures
}) {
  const text = useText(boardText)
  return (
    <ul className="gr-years" aria-label={text.budgets}>
      {years.map(({ financialYear }) => {
        const key = `year.${financialYear}`
        return (
          <li key={financialYear}>
            <p>
              <b>{financialYear}</b> <Live figures={figures} of={key} />
            </p>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect className="gr-years__ground" x={0} y={1} width={100} height={6} />
              <LiveBar figures={figures} of={key} className="gr-years__bar" y={1} height={6} />
              <line
                className="gr-years__line"
                data-at={`${key}.line`}
                x1={figures.widths[`${key}.line`]}
                x2={figures.widths[`${key}.line`]}
                y1={0}
                y2={8}
              />
            </svg>
            <p className="ac-source">
              <Live figures={figures} of={`${key}.left`} />
            </p>
          </li>
        )
      })}
    </ul>
  )
}
