import type { RouteConfig } from '@react-router/dev/routes'
import { inBothLanguages } from '@academy/web/routes/in-both-languages'

/** One line for each page; every page is served in Welsh under `/cy`. */
export default inBothLanguages([
  { index: true, file: 'routes/home.tsx' },
]) satisfies RouteConfig
