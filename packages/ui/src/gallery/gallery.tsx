import { Section } from '../content/section.tsx'
import { LanguageContext, useLanguage, useText } from '../language-context.tsx'
import { PageHeading } from '../shell/page-heading.tsx'
import { useLocalPath } from '../use-local-path.tsx'
import { allExamples } from './all-examples.ts'
import { chapters, type Example, type Examples } from './examples.ts'
import { Foundations } from './foundations.tsx'
import { galleryText } from './gallery-text.ts'

/** Every component of this package in its states, with how to use it. `path` is where the page is. */
export function Gallery({ path }: { path: string }) {
  const text = useText(galleryText)
  const to = useLocalPath()
  const listed = chapters.map((chapter) => ({
    chapter,
    components: allExamples.filter((each) => each.chapter === chapter),
  }))
  return (
    <div className="gallery">
      <PageHeading title={text.title} lede={text.lede} />
      <nav className="gallery-contents" aria-label={text.chapters}>
        <ul>
          <li>
            <a href={to(`${path}#foundations`)}>{text.foundations}</a>
          </li>
          {listed.map(({ chapter, components }) => (
            <li key={chapter}>
              <a href={to(`${path}#${chapter}`)}>{text[chapter]}</a>
              <ul>
                {components.map(({ name }) => (
                  <li key={name}>
                    <a href={to(`${path}#${idOf(name)}`)} lang="en">
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </nav>
      <Section title={text.foundations} id="foundations">
        <Foundations />
      </Section>
      {listed.map(({ chapter, components }) => (
        <Section key={chapter} title={text[chapter]} id={chapter}>
          {components.map((component) => (
            <Component key={component.name} component={component} />
          ))}
        </Section>
      ))}
    </div>
  )
}

function Component({ component: { name, about, usage, examples } }: { component: Examples }) {
  return (
    <article className="gallery-component" id={idOf(name)}>
      <div lang="en">
        <h3 className="nhsuk-heading-m">{name}</h3>
        <p className="ac-prose">{about}</p>
        <pre className="gallery-usage">
          <code>{usage}</code>
        </pre>
      </div>
      {examples.map((example) => (
        <Shown key={example.state} example={example} />
      ))}
    </article>
  )
}

function Shown({ example: { state, language, element } }: { example: Example }) {
  const pageLanguage = useLanguage()
  return (
    <div className="gallery-example">
      <p className="gallery-state" lang="en">
        {state}
      </p>
      <div className="gallery-stage" lang={language}>
        <LanguageContext value={language ?? pageLanguage}>{element}</LanguageContext>
      </div>
    </div>
  )
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/g, '-')
}
