import '@academy/local/stack/stack-context'
import { inject } from 'vitest'

/** Where the running door is. */
export const baseURL = inject('addresses').grants

/** The database behind it, as its owner. */
export const databaseUrl = inject('stackDatabaseUrl')
