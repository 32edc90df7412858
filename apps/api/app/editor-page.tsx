import { editorAddress } from '@academy/graphql/graphiql/editor-address'
import { examples } from '@academy/graphql/graphiql/examples'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiText } from './api-text.ts'
import { CodeBlock } from './code-block.tsx'

/** The page around GraphiQL, which takes the place of `root`; without JavaScript it has the examples to copy. */
export function EditorPage() {
  const text = useText(apiText)
  const language = useLanguage()
  const path = useLocalPath()
  return (
    <>
      <PageHeading title={text.editor} long />
      <nav className="api-worked" aria-label={text.worked}>
        <p>{text.worked}</p>
        <ul>
          {examples.map((example) => (
            <li key={example.name.en}>
              <a href={path(editorAddress(example))}>{example.name[language]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="api-editor" lang="en">
        <div id="root" />
      </div>
      <noscript>
        <p>{text.editorWithoutScript}</p>
        {examples.map((example) => (
          <div key={example.name.en}>
            <h2>{example.name[language]}</h2>
            <CodeBlock label={example.name[language]} code={example.query.replace(/^#.*\n/, '').trim()} />
          </div>
        ))}
      </noscript>
    </>
  )
}
