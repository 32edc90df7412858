import { readEnv } from '@academy/config/read-env'
import { route } from '@react-router/dev/routes'
import { z } from 'zod'

/** The gallery of components, when the build is asked for it, as `pnpm dev` does. Without that it is in no bundle. */
export function galleryRoutes(variables?: Record<string, string | undefined>) {
  const { GALLERY } = readEnv(z.object({ GALLERY: z.literal('true').optional() }), variables)
  return GALLERY ? [route('gallery', 'routes/gallery.tsx')] : []
}
