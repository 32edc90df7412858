import { z } from 'zod'
import { writtenAddress } from '../filters/read-filters.ts'

/** What a page is asked by: the query of its address, of which `release` may name the release to show. */
export const pageInput = z.strictObject({ address: writtenAddress.default({}) })
