import { useText } from '@academy/ui/language-context'
import { signInText } from '../text/sign-in/sign-in-text.ts'

interface PersonToBe {
  id: string
  name: string
  /** What they do, in words. */
  does: string
}

/** Sample people, each with the button that signs one in as them: part of a form. */
export function PeopleToBe({ people }: { people: readonly PersonToBe[] }) {
  const text = useText(signInText)
  return (
    <ul className="gr-people">
      {people.map(({ id, name, does }, at) => (
        <li key={`${id} ${at}`}>
          <span className="gr-people__who">
            <strong>{name}</strong>
            <span className="gr-people__role">{does}</span>
          </span>
          <button className="nhsuk-button nhsuk-button--secondary" type="submit" name="person" value={id}>
            {text.signInAs(name)}
          </button>
        </li>
      ))}
    </ul>
  )
}
