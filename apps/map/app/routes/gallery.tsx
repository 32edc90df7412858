import { Gallery } from '@academy/ui/gallery/gallery'
import stylesheet from '@academy/ui/gallery/gallery.scss?url'
import { galleryPath } from '../paths.ts'

export const links = () => [{ rel: 'stylesheet', href: stylesheet }]

export default function GalleryPage() {
  return <Gallery path={galleryPath} />
}
