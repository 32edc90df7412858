import { roundRoles } from '@academy/domain/grants/round-state'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { SelectField } from '@academy/ui/form/select-field'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { DesignPage } from '../api-types.ts'
import { valueOf } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { roundMovesText } from '../text/design/round-moves-text.ts'
import type { RefusedMove } from './move-round.ts'
import { Move } from './standing.tsx'

type Person = DesignPage['people'][number]

/** Who does what in a round; a fund manager gives roles and ends them. */
export function RoundPeople({ page, refused }: { page: DesignPage; refused?: RefusedMove | undefined }) {
  const text = useText(roundMovesText)
  const isManager = page.roles.includes('fund-manager')
  return (
    <Section title={text.people}>
      <DataTable
        caption={text.people}
        rows={page.people}
        keyOf={({ personId, role }) => personId + role}
        columns={[
          { key: 'name', header: text.person, rowHeader: true, cell: ({ name }) => name || text.somebody },
          { key: 'role', header: text.role, cell: ({ role }) => text[role] },
          ...(isManager
            ? [
                {
                  key: 'end',
                  header: text.end,
                  cell: (person: Person) => <EndRole slug={page.round.slug} person={person} />,
                },
              ]
            : []),
        ]}
      />
      {isManager && (
        <Move slug={page.round.slug} move="give-role" label={text.give} kind="secondary">
          <h3>{text.giveRole}</h3>
          <TextField
            name="email"
            type="email"
            label={text.email}
            width={30}
            spellCheck={false}
            value={refused && valueOf(refused.typed, 'email')}
            error={refused?.errors['email']}
          />
          <SelectField
            name="role"
            label={text.role}
            value={(refused && valueOf(refused.typed, 'role')) || 'senior-officer'}
            options={roundRoles.map((role) => ({ value: role, text: text[role] }))}
          />
        </Move>
      )}
    </Section>
  )
}

function EndRole({ slug, person }: { slug: string; person: Person }) {
  const text = useText(roundMovesText)
  const to = useLocalPath()
  return (
    <form method="post" action={to(paths.design(slug))}>
      <input type="hidden" name="move" value="end-role" />
      <input type="hidden" name="person" value={person.personId} />
      <input type="hidden" name="role" value={person.role} />
      <button className="gr-entries__button">
        {text.end}
        <span className="nhsuk-u-visually-hidden"> {text.endFor(text[person.role], person.name)}</span>
      </button>
    </form>
  )
}
