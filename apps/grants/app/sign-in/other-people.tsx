import { Pagination } from '@academy/ui/data/pagination'
import { Actions, Button } from '@academy/ui/form/button'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { signInText } from '../text/sign-in/sign-in-text.ts'
import { PeopleToBe } from './people-to-be.tsx'
import { doesOf, type SamplePerson } from './sample-person.ts'

interface OtherPeopleProps {
  others: { people: readonly SamplePerson[]; all: number; page: number; rows: number }
  /** What was looked for. */
  words: string
  next: string
}

/** The sample people who are not shown anyhow: found by their letters, a page at a time. */
export function OtherPeople({ others, words, next }: OtherPeopleProps) {
  const text = useText(signInText)
  const to = useLocalPath()
  const { people, all, page, rows } = others
  if (all === 0 && words === '' && page === 1) return null
  const before = (page - 1) * rows
  const hrefOf = (wanted: number) =>
    `${to(paths.signIn)}?${new URLSearchParams({ who: words, page: String(wanted), ...(next && { next }) })}#others`
  return (
    <section id="others" className="gr-after-people" aria-labelledby="others-title">
      <h3 id="others-title">{text.othersTitle}</h3>
      <form method="get" action={`${to(paths.signIn)}#others`} className="gr-form" role="search">
        {next && <input type="hidden" name="next" value={next} />}
        <TextField name="who" type="search" label={text.findOther} value={words} width={20} />
        <Actions>
          <Button kind="secondary">{text.findButton}</Button>
        </Actions>
      </form>
      {people.length === 0 && <p>{text.nobodyFound}</p>}
      <form method="post" action={to(paths.signIn)}>
        <input type="hidden" name="next" value={next} />
        <PeopleToBe people={people.map((person) => ({ ...person, does: doesOf(person, text) }))} />
      </form>
      {people.length > 0 && (
        <Pagination
          {...(page > 1 && { previousHref: hrefOf(page - 1) })}
          {...(before + people.length < all && { nextHref: hrefOf(page + 1) })}
          summary={text.pageOf(before + 1, before + people.length, all)}
        />
      )}
    </section>
  )
}
