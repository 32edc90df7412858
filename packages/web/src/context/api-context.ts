import type { Api } from '@academy/trpc/create-caller'
import { createContext } from 'react-router'

/**
 * The operations, called in process for this request: `context.get(apiContext).map.home(input)`.
 * A refusal is thrown as a `Refusal`, which a loader lets through to become the right error page.
 */
export const apiContext = createContext<Api>()
