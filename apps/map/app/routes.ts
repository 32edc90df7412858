import { fileNames } from '@academy/domain/facts/published-files'
import { inBothLanguages } from '@academy/web/routes/in-both-languages'
import { index, route, type RouteConfig } from '@react-router/dev/routes'
import { galleryRoutes } from './gallery-routes.ts'

/** One line for each page; every page is served in Welsh under `/cy`. */
export default inBothLanguages([
  index('routes/home.tsx'),
  route('schemes', 'routes/schemes.tsx'),
  route('schemes/:slug', 'routes/scheme.tsx'),
  route('search', 'routes/search.tsx'),
  route('services', 'routes/services.tsx'),
  route('services/:slug', 'routes/service.tsx'),
  route('areas', 'routes/areas.tsx'),
  route('areas/:code', 'routes/area.tsx'),
  route('funding', 'routes/funding.tsx'),
  route('funding/:slug', 'routes/programme.tsx'),
  route('timeline', 'routes/timeline.tsx'),
  route('evidence', 'routes/evidence.tsx'),
  route('indicators', 'routes/indicators.tsx'),
  route('indicators/:slug', 'routes/indicator.tsx'),
  route('data', 'routes/data.tsx'),
  route('data/:release', 'routes/release.tsx'),
  route('about/quality', 'routes/quality.tsx'),
  route('accessibility', 'routes/accessibility.tsx'),
  route('privacy', 'routes/privacy.tsx'),
  ...fileNames.map((path) => route(path, 'routes/file.ts', { id: `files/${path}` })),
  ...galleryRoutes(),
]) satisfies RouteConfig
