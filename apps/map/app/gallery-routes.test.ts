import { expect, it } from 'vitest'
import { galleryRoutes } from './gallery-routes.ts'

it('the gallery is built only where it is asked for', () => {
  expect(galleryRoutes({})).toEqual([])
  expect(galleryRoutes({ GALLERY: 'true' })).toMatchObject([{ path: 'gallery', file: 'routes/gallery.tsx' }])
})
