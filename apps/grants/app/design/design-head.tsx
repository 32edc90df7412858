import { formatInstant } from '@academy/domain/text/format-instant'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import type { DesignPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { paths } from '../paths.ts'
import { roundMovesText } from '../text/design/round-moves-text.ts'

interface DesignHeadProps {
  page: DesignPage
  refused?: { errors: Record<string, string> } | undefined
  /** The page within the design; the round's own without it. */
  title?: string
}

/** The head of every page of the designer. */
export function DesignHead({ page, refused, title }: DesignHeadProps) {
  const text = useText(roundMovesText)
  const language = useLanguage()
  const inLanguage = useWords()
  const name = inLanguage(page.round.name) || page.round.slug
  const edited = text.editedBy(formatInstant(language, page.editedAt), page.editedBy ?? text.platform)
  const crumbs = [
    { path: paths.manage, text: text.myRounds },
    ...(title ? [{ path: paths.design(page.round.slug), text: name }] : []),
  ]
  return (
    <>
      <ErrorSummary
        errors={Object.entries(refused?.errors ?? {}).map(([field, sentence]) => ({ field, text: sentence }))}
      />
      <Breadcrumbs items={crumbs} />
      <PageHeading
        title={title ?? name}
        caption={title ? name : text.design}
        titleNote={title ? name : text.design}
        {...(!title && { lede: edited })}
        long
      />
    </>
  )
}
