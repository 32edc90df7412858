import type { ContentSources } from '@academy/web/server/security-headers'

/** Where Mapbox's engine fetches from; allowed only when a token is configured. */
export const mapSources: ContentSources = {
  'connect-src': ['https://api.mapbox.com', 'https://events.mapbox.com', 'https://*.tiles.mapbox.com'],
  'img-src': ['blob:'],
  'worker-src': ['blob:'],
}
