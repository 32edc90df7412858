import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

const schemesEn = (n: number) => countText('en', 'schemes', n)
const schemesCy = (n: number) => countText('cy', 'schemes', n)

/** How the schemes of an area are told apart by what they cover: places in it, all of it, or a wider area. */
export const reachText = defineText({
  inside: {
    en: (n: number) => `${schemesEn(n)} ${n === 1 ? 'serves' : 'serve'} places in it`,
    cy: (n: number) => `mae ${schemesCy(n)} yn gwasanaethu lleoedd ynddi`,
  },
  whole: {
    en: (n: number) => `${schemesEn(n)} ${n === 1 ? 'covers' : 'cover'} all of it`,
    cy: (n: number) => `mae ${schemesCy(n)} yn cwmpasu’r cyfan ohoni`,
  },
  wider: {
    en: (n: number, where: string) =>
      `${schemesEn(n)} ${n === 1 ? 'covers' : 'cover'} a wider area (${where}) and ${n === 1 ? 'is' : 'are'} counted apart`,
    cy: (n: number, where: string) =>
      `mae ${schemesCy(n)} yn cwmpasu ardal ehangach (${where}) ac yn cael eu cyfrif ar wahân`,
  },
  and: { en: 'and', cy: 'a' },
  figureInside: { en: 'Serve places in it', cy: 'Yn gwasanaethu lleoedd ynddi' },
  figureWhole: { en: 'Cover all of it', cy: 'Yn cwmpasu’r cyfan' },
  figureWider: { en: 'Cover a wider area', cy: 'Yn cwmpasu ardal ehangach' },
  colWhole: { en: 'Of these, cover all', cy: 'O’r rhain, dros y cyfan' },
  colWider: { en: 'Cover a wider area', cy: 'Dros ardal fwy' },
  headingWhole: { en: 'Schemes that cover all of it', cy: 'Cynlluniau sy’n cwmpasu’r cyfan ohoni' },
  headingInside: {
    en: 'Schemes that serve places in it',
    cy: 'Cynlluniau sy’n gwasanaethu lleoedd ynddi',
  },
  headingWider: {
    en: 'Schemes that cover a wider area',
    cy: 'Cynlluniau sy’n cwmpasu ardal ehangach',
  },
  widerOf: {
    en: (area: string, n: number) => `${schemesEn(n)} over the whole of ${area}`,
    cy: (area: string, n: number) => `${area}: ${schemesCy(n)} ar draws y cyfan`,
  },
  widerNote: {
    en: 'They may work here too. They are counted once for the nation and once for the region, and not as schemes of this area.',
    cy: 'Gallant weithio yma hefyd. Cânt eu cyfrif unwaith dros y genedl ac unwaith dros y rhanbarth, ac nid fel cynlluniau’r ardal hon.',
  },
  seeWider: { en: 'List them', cy: 'Eu rhestru' },
  note: {
    en: 'A scheme counts where its record says that it works: in a place, over an area, or over a wider one. Each counts once in an area.',
    cy: 'Mae cynllun yn cyfrif lle mae ei gofnod yn dweud ei fod yn gweithio: mewn lle, dros ardal, neu dros un ehangach. Mae pob un yn cyfrif unwaith mewn ardal.',
  },
})
