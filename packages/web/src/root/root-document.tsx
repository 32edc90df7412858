import { HtmlDocument } from '@academy/ui/shell/html-document'
import stylesheet from '@academy/ui/styles/academy.scss?url'
import { usePageFacts } from '@academy/web/document/page-facts'
import type { ComponentType, ReactNode } from 'react'
import { Links, Meta } from 'react-router'
import { useAddress } from './use-address.tsx'

interface RootDocumentProps {
  /** What stands around every page of the app, inside the document and in its language. */
  shell: ComponentType<{ children: ReactNode }>
  children: ReactNode
}

/**
 * The document around every page and error page of an app, for the `Layout` of its root. What is in this folder is built
 * into the app, so it names the rest of this package as others do: contexts then stay one.
 */
export function RootDocument({ shell: Shell, children }: RootDocumentProps) {
  const { origin } = usePageFacts()
  const head = (
    <>
      <Meta />
      <Links />
    </>
  )
  return (
    <HtmlDocument address={useAddress()} origin={origin} stylesheet={stylesheet} icon="/icon.svg" head={head}>
      <Shell>{children}</Shell>
    </HtmlDocument>
  )
}
