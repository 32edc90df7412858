import { textIn } from '@academy/domain/text/define-text'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { csvOf, csvResponse, markedAsTest } from '../../staff/csv.ts'
import { evidenceInWords } from '../../standard/evidence-in-words.ts'
import { standardText } from '../../text/standard/standard-text.ts'
import type { Route } from './+types/standard-csv'

/** How a round stands by the requirements of the grants standard, as a file for an audit. */
export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const { round, requirements } = await context.get(apiContext).standard.get({ slug })
  const language = context.get(languageContext)
  const text = textIn(standardText, language)
  const csv = csvOf([
    ['requirement', 'in_words', 'state', 'evidence', 'explanation', 'explained_by', 'explained_at'],
    ...requirements.map(({ requirement, state, evidence, explanation }) => [
      requirement,
      text[requirement],
      state,
      evidence.map((each) => evidenceInWords(language, slug, each).words).join('; '),
      explanation?.words ?? '',
      explanation?.by ?? '',
      explanation?.at.toISOString() ?? '',
    ]),
  ])
  return csvResponse(`standard-${slug}`, round.test ? markedAsTest(csv) : csv)
}
