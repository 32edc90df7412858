import { inBothLanguages } from '@academy/web/routes/in-both-languages'
import type { RouteConfig } from '@react-router/dev/routes'

/** One line for each page; every page is served in Welsh under `/cy`. */
export default inBothLanguages([]) satisfies RouteConfig
