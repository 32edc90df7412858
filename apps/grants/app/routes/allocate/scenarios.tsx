import { formatInstant } from '@academy/domain/text/format-instant'
import { textIn } from '@academy/domain/text/define-text'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { Actions, Button } from '@academy/ui/form/button'
import { CheckboxField } from '@academy/ui/form/checkbox-field'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { SelectField } from '@academy/ui/form/select-field'
import { TextField } from '@academy/ui/form/text-field'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatNumber } from '@academy/ui/text/format-number'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { LeftOut } from '../../allocate/left-out.tsx'
import { ScenarioTag } from '../../allocate/scenario-tag.tsx'
import type { ScenarioListPage } from '../../api-types.ts'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf, type PostedForm } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { lotText } from '../../text/allocate/lot-text.ts'
import { scenariosText } from '../../text/allocate/scenarios-text.ts'
import { errorText } from '../../text/error-text.ts'
import type { Route } from './+types/scenarios'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).allocate.scenarios({ slug: params.slug })
}

export function action({ context, params, request }: Route.ActionArgs) {
  const text = textIn(scenariosText, context.get(languageContext))
  const { slug } = params
  return answerForm<{ typed: PostedForm; errors: Record<string, string> }>(
    { context, request },
    async (posted) => {
      const from = valueOf(posted, 'from')
      const made = await context.get(apiContext).allocate.create({
        slug,
        name: valueOf(posted, 'name').slice(0, 100),
        from: /^[A-Z]$/.test(from) ? from : null,
      })
      if (made.ok) return new GoTo(paths.scenario(slug, made.letter))
      return new Again({ typed: posted, errors: { name: text[made.problem] } })
    },
  )
}

/** The scenarios of dividing a round's money, with what each gives. */
export default function Scenarios({ loaderData: page, actionData }: Route.ComponentProps) {
  const text = useText(scenariosText)
  const form = useText(errorText)
  const lot = useText(lotText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, scenarios } = page
  const errors = Object.entries(actionData?.errors ?? {})
  return (
    <>
      <ErrorSummary errors={errors.map(([field, sentence]) => ({ field, text: sentence }))} />
      <Breadcrumbs items={[{ path: paths.manageRound(round.slug), text: inLanguage(round.name) }]} />
      <PageHeading
        title={text.title}
        titleNote={inLanguage(round.name)}
        lede={text.lede(page.bids, scenarios.length)}
        {...(actionData && { titlePrefix: form.error })}
      />
      {page.chosen !== null && <Notice tone="success" title={text.chosen(page.chosen)} />}
      <Section title={text.list}>
        <ScenarioTable page={page} />
        <LeftOut leftOut={page.leftOut} />
        <p>
          <a href={to(paths.lotSeed(round.slug))}>{lot.toSeed}</a>
        </p>
      </Section>
      <CompareForm page={page} />
      {page.mayChange && (
        <MakeForm page={page} typed={actionData?.typed} error={actionData?.errors['name']} />
      )}
      <SampleNote round={round} />
    </>
  )
}

function ScenarioTable({ page: { round, scenarios } }: { page: ScenarioListPage }) {
  const text = useText(scenariosText)
  const language = useLanguage()
  const to = useLocalPath()
  return (
    <DataTable
      caption={text.list}
      captionHidden
      empty={<p>{text.none}</p>}
      rows={scenarios}
      keyOf={({ letter }) => letter}
      columns={[
        {
          key: 'scenario',
          header: text.scenario,
          rowHeader: true,
          cell: ({ letter, name, basedOn }) => (
            <>
              <a href={to(paths.scenario(round.slug, letter))}>
                {letter}: {name}
              </a>
              {basedOn !== null && <span className="ac-source"> {text.basedOn(basedOn)}</span>}
            </>
          ),
        },
        { key: 'state', header: text.state, cell: (scenario) => <ScenarioTag {...scenario} /> },
        {
          key: 'awards',
          header: text.awards,
          numeric: true,
          cell: ({ awards, result }) => (result === null ? '–' : formatNumber(language, awards)),
        },
        {
          key: 'money',
          header: text.money,
          numeric: true,
          cell: ({ paidPence, result }) => (result === null ? '–' : formatPounds(language, paidPence)),
        },
        {
          key: 'changed',
          header: text.changedFrom,
          cell: ({ changedFromRound }) =>
            changedFromRound.map((part) => text[`part-${part}`]).join(', ') || text.asRound,
        },
        {
          key: 'kept',
          header: text.kept,
          cell: ({ by, at }) => text.keptBy(by.name ?? '–', formatInstant(language, at)),
        },
      ]}
    />
  )
}

function CompareForm({ page: { round, scenarios } }: { page: ScenarioListPage }) {
  const text = useText(scenariosText)
  const to = useLocalPath()
  if (scenarios.length < 2) return null
  return (
    <Section title={text.compare}>
      <form method="get" action={to(paths.compareScenarios(round.slug))} className="gr-form">
        <CheckboxField
          name="of"
          label={text.compareWhich}
          hint={text.compareHint}
          choices={scenarios.map(({ letter, name }) => ({ value: letter, label: `${letter}: ${name}` }))}
          values={scenarios.slice(0, 2).map(({ letter }) => letter)}
        />
        <Actions>
          <Button kind="secondary">{text.compareButton}</Button>
        </Actions>
      </form>
    </Section>
  )
}

interface MakeFormProps {
  page: ScenarioListPage
  typed: PostedForm | undefined
  error: string | undefined
}

function MakeForm({ page: { round, scenarios }, typed, error }: MakeFormProps) {
  const text = useText(scenariosText)
  const to = useLocalPath()
  return (
    <Section title={text.make}>
      <form method="post" action={to(paths.scenarios(round.slug))} className="gr-form" noValidate>
        <TextField
          name="name"
          label={text.name}
          hint={text.nameHint}
          value={typed && valueOf(typed, 'name')}
          error={error}
        />
        <SelectField
          name="from"
          label={text.from}
          value={typed && valueOf(typed, 'from')}
          options={[
            { value: '', text: text.fromRound },
            ...scenarios.map(({ letter, name }) => ({
              value: letter,
              text: text.fromScenario(letter, name),
            })),
          ]}
        />
        <Actions>
          <Button>{text.make}</Button>
        </Actions>
      </form>
    </Section>
  )
}
