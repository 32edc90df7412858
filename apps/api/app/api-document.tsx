import { localPath } from '@academy/ui/text/local-path'
import { useText } from '@academy/ui/language-context'
import { HtmlDocument } from '@academy/ui/shell/html-document'
import { PageShell } from '@academy/ui/shell/page-shell'
import { shellPaths } from '@academy/ui/shell/shell-paths'
import type { Language } from '@academy/domain/text/language'
import type { ReactNode } from 'react'
import { apiText } from './api-text.ts'

/** Addresses of stylesheets. */
export interface ApiStyles {
  /** Everybody's. */
  academy: string
  /** What only the API's pages have. */
  api: string
}

export interface ApiDocumentProps {
  language: Language
  /** Without the language: `/releases` is `/cy/releases` in Welsh. */
  path: string
  /** Where users call the API. */
  origin: string
  styles: ApiStyles
  children: ReactNode
}

/** The document around every page of the API for people. */
export function ApiDocument({ language, path, origin, styles, children }: ApiDocumentProps) {
  const address = localPath(language, path)
  const head = <link rel="stylesheet" href={styles.api} precedence="default" />
  return (
    <HtmlDocument
      address={address}
      origin={origin}
      stylesheet={styles.academy}
      icon="/favicon.svg"
      head={head}
    >
      <Shell address={address}>{children}</Shell>
    </HtmlDocument>
  )
}

function Shell({ address, children }: { address: string; children: ReactNode }) {
  const text = useText(apiText)
  const nav = [
    { path: shellPaths.home, text: text.overview },
    { path: shellPaths.releases, text: text.releasesHeading },
  ]
  return (
    <PageShell door="api" address={address} nav={nav}>
      {children}
    </PageShell>
  )
}
