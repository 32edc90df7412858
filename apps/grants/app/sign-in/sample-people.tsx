import type { ApplicationStatus } from '@academy/domain/grants/application-state'
import type { RoundRole } from '@academy/domain/grants/round-state'
import type { Words } from '@academy/domain/text/words'
import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { useWords } from '../components/use-words.ts'
import { paths } from '../paths.ts'
import { signInText } from '../text/sign-in/sign-in-text.ts'
import { samplePartText } from '../text/sign-in/sample-part-text.ts'
import { OtherPeople } from './other-people.tsx'
import { PeopleToBe } from './people-to-be.tsx'
import { doesOf, type SamplePerson } from './sample-person.ts'

interface SamplePart {
  id: string
  name: string
  part: RoundRole | 'applicant'
  status: ApplicationStatus | null
  organisation: string | null
}

export interface Samples {
  leading: readonly SamplePerson[]
  rounds: readonly { slug: string; name: Words; people: readonly SamplePart[] }[]
  others: { people: readonly SamplePerson[]; all: number; page: number; rows: number }
}

/** The made-up people of a demonstration, each signed in by one press: a few of each round, and a way to find the others. */
export function SamplePeople({ samples, words, next }: { samples: Samples; words: string; next: string }) {
  const text = useText(signInText)
  const parts = useText(samplePartText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { leading, rounds, others } = samples
  if (leading.length === 0 && others.all === 0 && words === '') return null
  const partOf = ({ part, status, organisation }: SamplePart) =>
    [parts[part], organisation, status && parts[status]].filter(Boolean).join(', ')
  return (
    <Section title={text.samplesTitle}>
      <p className="ac-prose">{text.samplesBody}</p>
      <form method="post" action={to(paths.signIn)}>
        <input type="hidden" name="next" value={next} />
        {rounds.length > 0 && <h3>{text.leadingTitle}</h3>}
        <PeopleToBe people={leading.map((person) => ({ ...person, does: doesOf(person, text) }))} />
        {rounds.map(({ slug, name, people }) => (
          <div key={slug} className="gr-after-people">
            <h3>{inLanguage(name)}</h3>
            <PeopleToBe people={people.map((person) => ({ ...person, does: partOf(person) }))} />
          </div>
        ))}
      </form>
      <OtherPeople others={others} words={words} next={next} />
    </Section>
  )
}
