import { mapRouter } from './map.ts'
import { router } from './procedure.ts'
import { publishedRouter } from './published.ts'

/** What anyone may call over HTTP, without a session: public queries of published facts, and nothing else. */
export const remoteRouter = router({ map: mapRouter, published: publishedRouter })

export type RemoteRouter = typeof remoteRouter
