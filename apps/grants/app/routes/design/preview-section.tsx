import { PageHeading } from '@academy/ui/shell/page-heading'
import { apiContext } from '@academy/web/context/api-context'
import { data } from 'react-router'
import { useWords } from '../../components/use-words.ts'
import { PreviewFrame } from '../../design/preview-frame.tsx'
import { Questions } from '../../form/questions.tsx'
import type { Route } from './+types/preview-section'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { slug, section } = params
  const preview = await context.get(apiContext).design.preview({ slug, section })
  if (!preview.section) throw data(null, { status: 404 })
  return { preview, section: preview.section }
}

export default function PreviewSection({ loaderData: { preview, section } }: Route.ComponentProps) {
  const inLanguage = useWords()
  const asked = section.fields.map(({ name }) => name)
  return (
    <PreviewFrame preview={preview}>
      <PageHeading
        title={inLanguage(section.title)}
        {...(section.intro && { lede: inLanguage(section.intro) })}
      />
      <div className="gr-form">
        <Questions page={{ section, asked, parallel: [], rules: preview.rules }} values={{}} errors={[]} />
      </div>
    </PreviewFrame>
  )
}
