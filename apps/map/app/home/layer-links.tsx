import { LinkChips } from '@academy/ui/data/link-chips'
import { useText } from '@academy/ui/language-context'
import { paths } from '../paths.ts'
import type { AddressState } from '../address/map-link.ts'
import { useLink } from '../address/use-link.ts'
import { homeText } from '../text/home-text.ts'

export function LayerLinks({ state }: { state: AddressState }) {
  const link = useLink()
  const words = useText(homeText)
  const layerLink = (layer: string) => link(paths.home, { ...state, layer })
  return (
    <LinkChips
      label={words.layers}
      items={[
        { text: words.layerSchemes, href: layerLink('schemes'), current: state.layer !== 'areas' },
        { text: words.layerAreas, href: layerLink('areas'), current: state.layer === 'areas' },
      ]}
    />
  )
}
