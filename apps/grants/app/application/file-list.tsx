import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { FilesPage } from '../api-types.ts'
import { fileLine } from '../form/file-size.ts'
import { paths } from '../paths.ts'
import { filesText } from '../text/apply/files-text.ts'

/** The files of a question, each with what is known of it and a way to take it out. */
export function FileList({ page }: { page: FilesPage }) {
  const text = useText(filesText)
  const language = useLanguage()
  const to = useLocalPath()
  const { application, section, field, files, canEdit } = page
  if (files.length === 0) return <p>{text.none}</p>
  return (
    <form method="post" action={to(paths.files(application.id, section.slug, field.name))}>
      <ul className="nhsuk-list gr-files">
        {files.map((file) => (
          <li key={file.id} className="gr-files__file">
            <span>
              {file.state === 'clean' || file.state === 'not-scanned' ? (
                <a href={to(paths.file(application.id, file.id))} download>
                  {fileLine(language, file)}
                </a>
              ) : (
                fileLine(language, file)
              )}
              <span className="ac-source gr-files__state">
                {file.state === 'refused' ? text.refusedState : text[file.state]}
              </span>
            </span>
            {canEdit.ok && (
              <button
                className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
                type="submit"
                name="remove"
                value={file.id}
              >
                {text.remove}
                <span className="nhsuk-u-visually-hidden">{text.ofFile(file.name)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </form>
  )
}
