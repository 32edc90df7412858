import { Island } from '@academy/web/document/island'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { FilesPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { uploadText } from '../text/apply/upload-text.ts'

/** What the island shows while it sends a file: all of it stands here, and without script it stays hidden. */
export function UploadProgress({ page: { application, section, field } }: { page: FilesPage }) {
  const { keep, cancel, ...words } = useText(uploadText)
  const to = useLocalPath()
  return (
    <div
      id="upload"
      className="gr-upload"
      hidden
      data-create={to(paths.uploads(application.id, section.slug, field.name))}
      data-page={to(paths.files(application.id, section.slug, field.name))}
      data-words={JSON.stringify(words)}
    >
      <p className="gr-upload__name" data-part="name" tabIndex={-1} />
      <progress className="gr-upload__bar" data-part="bar" max={100} value={0} />
      <p className="gr-upload__line" data-part="line" />
      <p className="nhsuk-u-visually-hidden" role="status" data-part="spoken" />
      <p className="ac-source">{keep}</p>
      <div className="nhsuk-button-group">
        <button type="button" className="nhsuk-button nhsuk-button--secondary" data-part="hold">
          {words.pause}
        </button>
        <button type="button" className="nhsuk-button nhsuk-button--secondary" data-part="stop">
          {cancel}
        </button>
      </div>
      <Island name="upload" />
    </div>
  )
}
