import { HtmlDocument } from '@academy/ui/shell/html-document'
import { createElement, Fragment, type ReactNode } from 'react'
import { Links, Meta } from 'react-router'
import { useAddress } from './use-address.ts'
import { usePageFacts } from './page-facts.ts'

/** The document around every page of an app: what its root gives React Router as `Layout`. */
export function PageLayout({ stylesheet, children }: { stylesheet: string; children: ReactNode }) {
  const { origin } = usePageFacts()
  const head = createElement(Fragment, null, createElement(Meta), createElement(Links))
  const document = { address: useAddress(), origin, stylesheet, icon: '/icon.svg', head, children }
  return createElement(HtmlDocument, document)
}
