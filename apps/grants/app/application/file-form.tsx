import { attachmentKinds } from '@academy/domain/attachment/recognise-file'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { FilesPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { filesText } from '../text/apply/files-text.ts'
import { UploadProgress } from './upload-progress.tsx'

/** The form of one file more, which with script is sent in parts. Where there is no room it says so in its place. */
export function FileForm({ page, error }: { page: FilesPage; error: string | undefined }) {
  const text = useText(filesText)
  const to = useLocalPath()
  const { application, section, field, files } = page
  if (files.length >= field.filesMax) return <p>{text.full}</p>
  const kinds = field.accepts.map((kind) => kind.toUpperCase()).join(', ')
  const isPicture = field.accepts.some((kind) => kind === 'jpeg' || kind === 'png')
  const endings = field.accepts.flatMap((kind) => [`.${kind}`, attachmentKinds[kind]])
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={to(paths.files(application.id, section.slug, field.name))}
      className="gr-form"
      id="file-form"
    >
      <div data-part="choose" className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
        <label className="nhsuk-label nhsuk-label--s" htmlFor="file">
          {text.choose}
        </label>
        <div className="nhsuk-hint" id="file-hint">
          {text.allowed(kinds, field.megabytesMax, field.filesMax)} {isPicture && text.pictures}
        </div>
        {error && (
          <span className="nhsuk-error-message" id="file-error">
            {error}
          </span>
        )}
        <input
          className="nhsuk-file-upload gr-file-input"
          type="file"
          id="file"
          name="file"
          accept={[...endings, ...(field.accepts.includes('jpeg') ? ['.jpg'] : [])].join(',')}
          aria-describedby={`file-hint${error ? ' file-error' : ''}`}
        />
      </div>
      <button className="nhsuk-button" type="submit" data-part="choose">
        {text.send}
      </button>
      <UploadProgress page={page} />
    </form>
  )
}
