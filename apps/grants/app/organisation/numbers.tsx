import { Disclosure } from '@academy/ui/content/disclosure'
import { Section } from '@academy/ui/content/section'
import { Tag } from '@academy/ui/content/tag'
import { Button } from '@academy/ui/form/button'
import { RadioField } from '@academy/ui/form/radio-field'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { OrganisationPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { organisationText } from '../text/organisation/organisation-text.ts'

interface NumbersProps {
  page: OrganisationPage
  action: string
  typed: { kind: string; number: string } | undefined
  errorOf: (field: string) => string | undefined
}

const tones = { unchecked: 'plain', confirmed: 'good', disputed: 'warning', refused: 'problem' } as const

/** The numbers of an organisation with what is known of each, and a lead's ways to state, claim and take back. */
export function Numbers({ page, action, typed, errorOf }: NumbersProps) {
  const text = useText(organisationText)
  const to = useLocalPath()
  const isLead = page.role === 'lead'
  const isWrong = Boolean(errorOf('kind') ?? errorOf('number'))
  return (
    <Section title={text.numbers}>
      {page.numbers.length === 0 && <p>{text.noNumbers}</p>}
      <ul className="gr-people">
        {page.numbers.map(({ scheme, number, status, others }) => (
          <li key={`${scheme} ${number}`}>
            <span className="gr-people__who">
              <strong>{number}</strong> <Tag tone={tones[status]}>{text[status]}</Tag>
              <span className="gr-people__role">
                {scheme === 'other' ? text.otherRegister : text[scheme]}
              </span>
              {others > 0 && status !== 'confirmed' && (
                <span className="gr-people__role">{text.others(others)}</span>
              )}
            </span>
            {isLead && status !== 'confirmed' && (
              <a href={to(paths.claimNumber(page.id, scheme, number))}>
                {text.claim}
                <span className="nhsuk-u-visually-hidden">{text.claimOf(number)}</span>
              </a>
            )}
            {isLead && (
              <form method="post" action={action}>
                <input type="hidden" name="scheme" value={scheme} />
                <input type="hidden" name="number" value={number} />
                <Button kind="secondary" name="intent" value="take-back">
                  {text.takeBack}
                  <span className="nhsuk-u-visually-hidden">{text.claimOf(number)}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {isLead && (
        <Disclosure summary={text.state} open={isWrong}>
          <form method="post" action={action} className="gr-form" noValidate>
            <RadioField
              name="kind"
              label={text.kind}
              value={typed?.kind}
              error={errorOf('kind')}
              choices={[
                { value: 'charity', label: text.kindCharity },
                { value: 'company', label: text.kindCompany },
                { value: 'other', label: text.kindOther },
              ]}
            />
            <TextField
              name="number"
              label={text.number}
              hint={text.numberHint}
              value={typed?.number}
              error={errorOf('number')}
              width={20}
              spellCheck={false}
            />
            <Button kind="secondary" name="intent" value="state">
              {text.state}
            </Button>
          </form>
        </Disclosure>
      )}
    </Section>
  )
}
