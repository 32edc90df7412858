import { useText } from '../language-context.tsx'
import { galleryText } from './gallery-text.ts'
import { colours, room, sizes } from './tokens.ts'

/** The tokens that everything is made of: `styles/_palette.scss` and `styles/_tokens.scss`. */
export function Foundations() {
  const text = useText(galleryText)
  return (
    <>
      <h3 className="nhsuk-heading-m">{text.colours}</h3>
      <ul className="gallery-colours">
        {colours.map((name) => (
          <li key={name} lang="en">
            <span className={`gallery-colour gallery-colour--${name}`} />
            {name}
          </li>
        ))}
      </ul>
      <h3 className="nhsuk-heading-m">{text.letters}</h3>
      {sizes.map((name) => (
        <p key={name} className={`gallery-letters gallery-letters--${name}`}>
          {text.sample} <span lang="en">{name}</span>
        </p>
      ))}
      <h3 className="nhsuk-heading-m">{text.room}</h3>
      <ul className="gallery-room">
        {room.map((name) => (
          <li key={name} lang="en">
            <span className={`gallery-bar gallery-bar--${name}`} />
            {name}
          </li>
        ))}
      </ul>
    </>
  )
}
