import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { usePageFacts } from '@academy/web/document/page-facts'
import { paths } from '../../paths.ts'
import { RoundCard } from '../../round/round-card.tsx'
import { homeText } from '../../text/round/home-text.ts'
import type { Route } from './+types/home'

export async function loader({ context }: Route.LoaderArgs) {
  return { rounds: await context.get(apiContext).grants.rounds() }
}

export default function Home({ loaderData: { rounds } }: Route.ComponentProps) {
  const text = useText(homeText)
  const to = useLocalPath()
  const { session } = usePageFacts()
  const steps = [
    [text.step1, text.step1Body],
    [text.step2, text.step2Body],
    [text.step3, text.step3Body],
  ] as const
  return (
    <>
      <PageHeading title={text.title} lede={text.lede} />
      {session.actor.kind === 'person' && (
        <p>
          <a href={to(paths.applications)}>{text.yours}</a>
        </p>
      )}
      <Section title={text.rounds}>
        {rounds.length === 0 && <p>{text.noRounds}</p>}
        {rounds.map((round) => (
          <RoundCard key={round.slug} round={round} />
        ))}
      </Section>
      <Section title={text.how}>
        <ol className="gr-steps">
          {steps.map(([title, body]) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{body}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={text.who}>
        <p className="ac-prose">{text.whoBody}</p>
      </Section>
    </>
  )
}
