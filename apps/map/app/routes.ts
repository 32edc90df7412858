import type { RouteConfig } from '@react-router/dev/routes'
import { inBothLanguages } from '@academy/web/routes/in-both-languages'
import { galleryRoutes } from './gallery-routes.ts'

/** One line for each page; every page is served in Welsh under `/cy`. */
export default inBothLanguages([
  { index: true, file: 'routes/home.tsx' },
  { path: 'schemes', file: 'routes/schemes.tsx' },
  { path: 'schemes.csv', file: 'routes/schemes-csv.ts' },
  { path: 'schemes.json', file: 'routes/schemes-json.ts' },
  { path: 'schemes.geojson', file: 'routes/schemes-geojson.ts' },
  { path: 'schemes/:slug', file: 'routes/scheme.tsx' },
  { path: 'areas', file: 'routes/areas.tsx' },
  { path: 'areas.csv', file: 'routes/areas-csv.ts' },
  { path: 'areas.json', file: 'routes/areas-json.ts' },
  { path: 'areas/:code', file: 'routes/area.tsx' },
  { path: 'funding', file: 'routes/funding.tsx' },
  { path: 'awards.csv', file: 'routes/awards-csv.ts' },
  { path: 'awards.json', file: 'routes/awards-json.ts' },
  { path: 'funding/:slug', file: 'routes/programme.tsx' },
  { path: 'timeline', file: 'routes/timeline.tsx' },
  { path: 'timeline.csv', file: 'routes/timeline-csv.ts' },
  { path: 'timeline.json', file: 'routes/timeline-json.ts' },
  { path: 'evidence', file: 'routes/evidence.tsx' },
  { path: 'evidence.csv', file: 'routes/evidence-csv.ts' },
  { path: 'evidence.json', file: 'routes/evidence-json.ts' },
  { path: 'data', file: 'routes/data.tsx' },
  { path: 'about/quality', file: 'routes/quality.tsx' },
  { path: 'accessibility', file: 'routes/accessibility.tsx' },
  { path: 'privacy', file: 'routes/privacy.tsx' },
  ...galleryRoutes(),
]) satisfies RouteConfig
