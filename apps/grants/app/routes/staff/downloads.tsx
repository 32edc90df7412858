import { exportKinds } from '@academy/domain/grants/export-words'
import { formatInstant } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { Actions, Button } from '@academy/ui/form/button'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { RadioField } from '@academy/ui/form/radio-field'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatNumber } from '@academy/ui/text/format-number'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import type { RoundExportsPage } from '../../api-types.ts'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { errorText } from '../../text/error-text.ts'
import { downloadsText } from '../../text/staff/downloads-text.ts'
import type { Route } from './+types/downloads'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).staff.exports({ slug: params.slug })
}

export function action({ context, params, request }: Route.ActionArgs) {
  return answerForm<{ problem: 'choose' }>({ context, request }, async (posted) => {
    const kind = exportKinds.find((each) => each === valueOf(posted, 'kind'))
    if (!kind) return new Again({ problem: 'choose' })
    await context.get(apiContext).staff.requestExport({ slug: params.slug, kind })
    return new GoTo(`${paths.downloads(params.slug)}#files`)
  })
}

/** Asks for files of the whole round, shows how far they are, and gives those that are ready. */
export default function Downloads({ loaderData: page, actionData }: Route.ComponentProps) {
  const text = useText(downloadsText)
  const form = useText(errorText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, sealed } = page
  const error = actionData && text[actionData.problem]
  return (
    <>
      <Breadcrumbs items={[{ path: paths.manageRound(round.slug), text: inLanguage(round.name) }]} />
      <ErrorSummary errors={error ? [{ field: 'kind', text: error }] : []} />
      <PageHeading title={text.title} lede={text.lede} {...(error && { titlePrefix: form.error })} />
      {sealed ? (
        <Notice title={text.sealed} />
      ) : (
        <Section title={text.prepare}>
          <form method="post" action={to(paths.downloads(round.slug))} className="gr-form" noValidate>
            <RadioField
              name="kind"
              label={text.which}
              error={error}
              choices={exportKinds.map((kind) => ({
                value: kind,
                label: text[`kind-${kind}`],
                hint: text[`is-${kind}`],
              }))}
            />
            <Actions>
              <Button>{text.press}</Button>
            </Actions>
          </form>
        </Section>
      )}
      <Section title={text.list} id="files">
        <Files page={page} />
      </Section>
      <SampleNote round={round} />
    </>
  )
}

function Files({ page: { round, exports } }: { page: RoundExportsPage }) {
  const text = useText(downloadsText)
  const language = useLanguage()
  const to = useLocalPath()
  const number = (n: number) => formatNumber(language, n)
  const isUnderWay = exports.some(({ state }) => state === 'waiting' || state === 'preparing')
  return (
    <>
      {isUnderWay && (
        <p>
          <a href={to(paths.downloads(round.slug))}>{text.reload}</a>
        </p>
      )}
      <DataTable
        caption={text.caption}
        empty={<p>{text.none}</p>}
        rows={exports}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'file',
            header: text.file,
            rowHeader: true,
            cell: ({ id, kind, state }) =>
              state === 'ready' ? (
                <a
                  href={to(
                    kind === 'zip' ? paths.downloadZip(round.slug, id) : paths.download(round.slug, id),
                  )}
                >
                  {text[`kind-${kind}`]}
                </a>
              ) : (
                text[`kind-${kind}`]
              ),
          },
          {
            key: 'state',
            header: text.state,
            cell: ({ state, rowsDone, rowsAll }) => {
              if (state === 'preparing') return text.preparing(number(rowsDone), number(rowsAll))
              return state === 'ready' ? text.ready(number(rowsAll)) : text[state]
            },
          },
          {
            key: 'size',
            header: text.size,
            numeric: true,
            cell: ({ bytes }) => (bytes === null ? '–' : number(Math.ceil(bytes / 1000))),
          },
          { key: 'by', header: text.by, cell: ({ requestedBy }) => requestedBy ?? '–' },
          {
            key: 'asked',
            header: text.asked,
            cell: ({ requestedAt }) => formatInstant(language, requestedAt),
          },
          { key: 'until', header: text.until, cell: ({ expiresAt }) => formatInstant(language, expiresAt) },
        ]}
      />
    </>
  )
}
