import { HtmlDocument } from '@academy/ui/shell/html-document'
import stylesheet from '@academy/ui/styles/academy.scss?url'
import { usePageFacts } from '@academy/web/document/page-facts'
import type { ReactNode } from 'react'
import { Links, Meta } from 'react-router'
import { useAddress } from './use-address.tsx'

/**
 * The document around every page and error page of an app: the `Layout` of its root. What is in this folder is built
 * into the app, so it names the rest of this package as others do: contexts then stay one.
 */
export function RootDocument({ children }: { children: ReactNode }) {
  const { origin } = usePageFacts()
  const head = (
    <>
      <Meta />
      <Links />
    </>
  )
  return (
    <HtmlDocument address={useAddress()} origin={origin} stylesheet={stylesheet} icon="/icon.svg" head={head}>
      {children}
    </HtmlDocument>
  )
}
