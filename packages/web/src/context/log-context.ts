import type { Log } from '@academy/services/service-context'
import { createContext } from 'react-router'

export const logContext = createContext<Log>()
