import type { RouteConfig } from '@react-router/dev/routes'
import { fileNames } from '@academy/domain/facts/published-files'
import { inBothLanguages } from '@academy/web/routes/in-both-languages'
import { galleryRoutes } from './gallery-routes.ts'

/** One line for each page; every page is served in Welsh under `/cy`. */
export default inBothLanguages([
  { index: true, file: 'routes/home.tsx' },
  { path: 'schemes', file: 'routes/schemes.tsx' },
  { path: 'schemes/:slug', file: 'routes/scheme.tsx' },
  { path: 'areas', file: 'routes/areas.tsx' },
  { path: 'areas/:code', file: 'routes/area.tsx' },
  { path: 'funding', file: 'routes/funding.tsx' },
  { path: 'funding/:slug', file: 'routes/programme.tsx' },
  { path: 'timeline', file: 'routes/timeline.tsx' },
  { path: 'evidence', file: 'routes/evidence.tsx' },
  { path: 'data', file: 'routes/data.tsx' },
  { path: 'about/quality', file: 'routes/quality.tsx' },
  { path: 'accessibility', file: 'routes/accessibility.tsx' },
  { path: 'privacy', file: 'routes/privacy.tsx' },
  ...fileNames.map((path) => ({ path, file: 'routes/file.ts', id: `files/${path}` })),
  ...galleryRoutes(),
]) satisfies RouteConfig
