import { textIn } from '@academy/domain/text/define-text'
import { placeByCode } from '@academy/domain/area/places'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import type { ProposeAnswer } from '../../api-types.ts'
import { ProposalProblems } from '../../assess/proposal-problems.tsx'
import { ProposeForm } from '../../assess/propose-form.tsx'
import { readProposing, readTerms } from '../../assess/read-proposing.ts'
import { TermsForm } from '../../assess/terms-form.tsx'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf, type PostedForm } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { assessText } from '../../text/assess/assess-text.ts'
import { proposeText } from '../../text/assess/propose-text.ts'
import { errorText } from '../../text/error-text.ts'
import type { Route } from './+types/propose'

interface Refused {
  /** Whose terms; empty of the proposal itself. */
  of: string
  typed: PostedForm
  errors: Record<string, string>
  problem?: Exclude<ProposeAnswer, { status: 'proposed' | 'reason-missing' }>
}

export async function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).assess.proposing({ slug: params.slug })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const text = textIn(proposeText, context.get(languageContext))
  const { assess } = context.get(apiContext)
  const { slug } = params
  const inWords = (problems: Record<string, 'whole-number' | 'load-number'>) =>
    Object.fromEntries(Object.entries(problems).map(([field, problem]) => [field, text[problem]]))
  return answerForm<Refused>({ context, request }, async (posted) => {
    const whose = valueOf(posted, 'terms')
    if (whose !== '') {
      const read = readTerms(posted, whose)
      if (!read.ok) return new Again({ of: whose, typed: posted, errors: inWords(read.problems) })
      const result = await assess.saveTerms({ slug, ...read.terms })
      if (result.ok) return new GoTo(`${paths.proposeAssignments(slug)}#terms`)
      return new Again({ of: whose, typed: posted, errors: { least: text[result.problem] } })
    }
    const read = readProposing(posted)
    if (!read.ok) return new Again({ of: '', typed: posted, errors: inWords(read.problems) })
    const answer = await assess.propose({ slug, ...read.asked })
    if (answer.status === 'proposed') return new GoTo(paths.proposal(slug, answer.id))
    if (answer.status === 'reason-missing') {
      return new Again({ of: '', typed: posted, errors: { reason: text['reason-missing'] } })
    }
    return new Again({ of: '', typed: posted, errors: {}, problem: answer }, 200)
  })
}

/** What a proposal of who reads what begins from: how often, how many, and what each agreed to. */
export default function Propose({ loaderData: page, actionData }: Route.ComponentProps) {
  const text = useText(proposeText)
  const assess = useText(assessText)
  const form = useText(errorText)
  const language = useLanguage()
  const inLanguage = useWords()
  const { round, assessors } = page
  const errors = Object.entries(actionData?.errors ?? {}).map(([field, sentence]) => ({
    field: actionData?.of ? `${field}.${actionData.of}` : field,
    text: sentence,
  }))
  const nameOf = (id: string) => assessors.find(({ personId }) => personId === id)?.name ?? '–'
  const topicOf = (value: string) =>
    page.topics.find((topic) => topic.value === value)?.label[language] ?? value
  return (
    <>
      <ErrorSummary errors={errors} />
      <Breadcrumbs
        items={[
          { path: paths.manageRound(round.slug), text: inLanguage(round.name) },
          { path: paths.assessing(round.slug), text: assess.board },
        ]}
      />
      <PageHeading
        title={text.title}
        lede={text.lede(page.bids, page.welshBids, page.reviews, assessors.length)}
        {...(errors.length > 0 && { titlePrefix: form.error })}
      />
      {actionData?.problem && <ProposalProblems problem={actionData.problem} nameOf={nameOf} />}
      <p>{text.how}</p>
      <ProposeForm page={page} refused={actionData?.of === '' ? actionData : undefined} />
      <Section title={text.terms} id="terms">
        <DataTable
          caption={text.terms}
          captionHidden
          empty={<p>{assess.noAssessors}</p>}
          rows={assessors}
          keyOf={({ personId }) => personId}
          columns={[
            {
              key: 'name',
              header: text.assessor,
              rowHeader: true,
              cell: ({ name, isUsual }) => (
                <>
                  {name ?? '–'}
                  {isUsual && <span className="ac-source"> {text.usual}</span>}
                </>
              ),
            },
            { key: 'has', header: text.has, numeric: true, cell: ({ open, finished }) => open + finished },
            { key: 'least', header: text.least, numeric: true, cell: ({ terms }) => terms.loadLeast },
            { key: 'most', header: text.most, numeric: true, cell: ({ terms }) => terms.loadMost },
            {
              key: 'welsh',
              header: text.welsh,
              cell: ({ terms }) => (terms.readsWelsh ? text.yes : text.no),
            },
            {
              key: 'region',
              header: text.region,
              cell: ({ terms }) =>
                (terms.region && placeByCode(terms.region)?.name[language]) ?? text.anyTopic,
            },
            {
              key: 'topics',
              header: text.topics,
              cell: ({ terms }) =>
                terms.topics.length > 0 ? terms.topics.map(topicOf).join(', ') : text.anyTopic,
            },
          ]}
        />
        {assessors.map((assessor) => (
          <TermsForm
            key={assessor.personId}
            page={page}
            assessor={assessor}
            refused={actionData?.of === assessor.personId ? actionData : undefined}
          />
        ))}
      </Section>
      <SampleNote round={round} />
    </>
  )
}
