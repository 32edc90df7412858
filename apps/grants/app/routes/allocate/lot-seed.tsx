import { textIn } from '@academy/domain/text/define-text'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { HowLotsWork } from '../../allocate/how-lots-work.tsx'
import { SaidSeed } from '../../allocate/said-seed.tsx'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf, type PostedForm } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { lotText } from '../../text/allocate/lot-text.ts'
import { scenariosText } from '../../text/allocate/scenarios-text.ts'
import { errorText } from '../../text/error-text.ts'
import type { Route } from './+types/lot-seed'

const SEED_MAX = 200
const PLACE_MAX = 500

interface SayAgain {
  typed: PostedForm
  errors: Partial<Record<'seed' | 'publishedAt', string>>
}

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).allocate.scenarios({ slug: params.slug })
}

export function action({ context, params, request }: Route.ActionArgs) {
  const text = textIn(lotText, context.get(languageContext))
  const { slug } = params
  return answerForm<SayAgain>({ context, request }, async (typed) => {
    const said = await context.get(apiContext).allocate.sayLotSeed({
      slug,
      seed: valueOf(typed, 'seed').slice(0, SEED_MAX),
      publishedAt: valueOf(typed, 'publishedAt').slice(0, PLACE_MAX),
    })
    if (said.ok) return new GoTo(paths.lotSeed(slug))
    const field = said.problem === 'seed-too-short' ? 'seed' : 'publishedAt'
    return new Again({ typed, errors: { [field]: text[said.problem] } })
  })
}

/** From which seed the contested bids of a round are drawn by lot, said once before anybody knows which they are. */
export default function LotSeed({ loaderData: page, actionData }: Route.ComponentProps) {
  const text = useText(lotText)
  const ofList = useText(scenariosText)
  const form = useText(errorText)
  const inLanguage = useWords()
  const { round, lotSeed } = page
  const errors = Object.entries(actionData?.errors ?? {})
  return (
    <>
      <ErrorSummary errors={errors.map(([field, sentence]) => ({ field, text: sentence }))} />
      <Breadcrumbs
        items={[
          { path: paths.manageRound(round.slug), text: inLanguage(round.name) },
          { path: paths.scenarios(round.slug), text: ofList.title },
        ]}
      />
      <PageHeading
        title={text.title}
        titleNote={inLanguage(round.name)}
        lede={text.lede}
        {...(actionData && { titlePrefix: form.error })}
      />
      {lotSeed && (
        <Section title={text.seed}>
          <SaidSeed lotSeed={lotSeed} />
          {page.chosen === null && <p>{text.next}</p>}
        </Section>
      )}
      {!lotSeed && !page.maySayLotSeed && <Notice>{page.mayChange ? text.tooLate : text.none}</Notice>}
      <HowLotsWork />
      {page.maySayLotSeed && <SayForm slug={round.slug} again={actionData} />}
      <SampleNote round={round} />
    </>
  )
}

function SayForm({ slug, again }: { slug: string; again: SayAgain | undefined }) {
  const text = useText(lotText)
  const to = useLocalPath()
  const typed = (name: string) => again && valueOf(again.typed, name)
  return (
    <Section title={text.say}>
      <form method="post" action={to(paths.lotSeed(slug))} className="gr-form" noValidate>
        <TextField
          name="seed"
          label={text.seed}
          hint={text.seedHint}
          value={typed('seed')}
          error={again?.errors.seed}
        />
        <TextField
          name="publishedAt"
          label={text.publishedAt}
          hint={text.publishedAtHint}
          value={typed('publishedAt')}
          error={again?.errors.publishedAt}
        />
        <p>{text.sayOnce}</p>
        <Actions>
          <Button>{text.say}</Button>
        </Actions>
      </form>
    </Section>
  )
}
