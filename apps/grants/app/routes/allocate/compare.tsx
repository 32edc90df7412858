import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { apiContext } from '@academy/web/context/api-context'
import { redirect } from 'react-router'
import { languageContext } from '@academy/web/context/language-context'
import { localPath } from '@academy/ui/text/local-path'
import { ChangesBetween } from '../../allocate/changes-between.tsx'
import { SideBySide } from '../../allocate/side-by-side.tsx'
import { listOf } from '../../allocate/saying.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { scenariosText } from '../../text/allocate/scenarios-text.ts'
import type { Route } from './+types/compare'

const LETTERS_MAX = 4

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.getAll('of').filter((letter) => /^[A-Z]$/.test(letter))
  const letters = [...new Set(asked)].slice(0, LETTERS_MAX)
  // Fewer are nothing to compare: the list is where they are chosen.
  if (letters.length < 2)
    throw redirect(localPath(context.get(languageContext), paths.scenarios(params.slug)))
  return context.get(apiContext).allocate.compare({ slug: params.slug, letters })
}

/** Some scenarios beside one another, and what changes from the first to each other. */
export default function Compare({ loaderData: page }: Route.ComponentProps) {
  const text = useText(scenariosText)
  const language = useLanguage()
  const inLanguage = useWords()
  const { round, scenarios, changes } = page
  const [first] = scenarios
  if (!first) return null
  return (
    <>
      <Breadcrumbs
        items={[
          { path: paths.manageRound(round.slug), text: inLanguage(round.name) },
          { path: paths.scenarios(round.slug), text: text.title },
        ]}
      />
      <PageHeading
        title={text.comparing(
          listOf(
            language,
            scenarios.map(({ letter }) => letter),
          ),
        )}
        titleNote={inLanguage(round.name)}
        lede={text.compareLede(`${first.letter}: ${first.name}`)}
      />
      <Section title={text.sideBySide}>
        <SideBySide slug={round.slug} scenarios={scenarios} />
      </Section>
      {changes.map((change) => {
        const other = scenarios.find(({ letter }) => letter === change.letter)
        return other && <ChangesBetween key={change.letter} first={first} other={other} change={change} />
      })}
      <SampleNote round={round} />
    </>
  )
}
