import { LinkChips } from '@academy/ui/data/link-chips'
import { useLanguage, useText } from '@academy/ui/language-context'
import { mapLink, type AddressState } from '../address/map-link.ts'
import { homeText } from '../text/home-text.ts'

export function LayerLinks({ state }: { state: AddressState }) {
  const language = useLanguage()
  const words = useText(homeText)
  const link = (layer: string) => mapLink(language, '/', { ...state, layer })
  return (
    <LinkChips
      label={words.layers}
      items={[
        { text: words.layerSchemes, href: link('schemes'), current: state.layer !== 'areas' },
        { text: words.layerAreas, href: link('areas'), current: state.layer === 'areas' },
      ]}
    />
  )
}
