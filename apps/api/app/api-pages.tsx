import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '@academy/domain/text/language'
import type { PublishedRelease } from '@academy/services/published/releases/list-releases'
import { ErrorPage } from '@academy/ui/shell/error-page'
import { ApiDocument, type ApiStyles } from './api-document.tsx'
import { EditorPage } from './editor-page.tsx'
import { HomePage } from './home-page.tsx'
import { ReleasePage, ReleasesPage } from './releases-page.tsx'

/** The pages of the API for people, as HTML. */
export class ApiPages {
  readonly #origin: string
  readonly #styles: ApiStyles

  /** `origin` is where users call the API. */
  constructor(origin: string, styles: ApiStyles) {
    this.#origin = origin
    this.#styles = styles
  }

  home(language: Language, release: PublishedRelease | undefined): string {
    return this.#draw(language, '/', <HomePage release={release} origin={this.#origin} />)
  }

  releases(language: Language, releases: readonly PublishedRelease[]): string {
    return this.#draw(language, '/releases', <ReleasesPage releases={releases} />)
  }

  release(language: Language, release: PublishedRelease): string {
    return this.#draw(language, `/releases/${release.number}`, <ReleasePage release={release} />)
  }

  /** The page around the query editor. */
  editor(language: Language): string {
    return this.#draw(language, '/graphql', <EditorPage />)
  }

  problem(language: Language, status: number, requestId: string): string {
    return this.#draw(language, '/', <ErrorPage status={status} requestId={requestId} />)
  }

  #draw(language: Language, path: string, page: ReactNode): string {
    const html = renderToStaticMarkup(
      <ApiDocument language={language} path={path} origin={this.#origin} styles={this.#styles}>
        {page}
      </ApiDocument>,
    )
    return `<!doctype html>${html}`
  }
}
