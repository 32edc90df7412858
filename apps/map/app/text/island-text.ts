import { defineText } from '@academy/domain/text/define-text'

/** The interactive map's words. They travel in the page, so that the island carries no language of its own. */
export const islandText = defineText({
  loading: { en: 'Opening the map…', cy: 'Yn agor y map…' },
  failed: {
    en: 'The interactive map could not open here. The picture and the table show the same schemes.',
    cy: 'Ni allai’r map rhyngweithiol agor yma. Mae’r llun a’r tabl yn dangos yr un cynlluniau.',
  },
  label: { en: 'Map of schemes', cy: 'Map o gynlluniau' },
  instructions: {
    en: 'Use the arrow keys to go to the nearest scheme in that direction, Enter to open it and Escape to close it.',
    cy: 'Defnyddiwch y bysellau saeth i fynd at y cynllun agosaf i’r cyfeiriad hwnnw, Enter i’w agor ac Escape i’w gau.',
  },
  zoomIn: { en: 'Zoom in', cy: 'Chwyddo i mewn' },
  zoomOut: { en: 'Zoom out', cy: 'Chwyddo allan' },
  wholeCountry: { en: 'Show the whole United Kingdom', cy: 'Dangos y Deyrnas Unedig gyfan' },
  keys: { en: 'Keyboard shortcuts', cy: 'Bysellau brys' },
  keyArrows: {
    en: 'Arrow keys: nearest scheme in that direction',
    cy: 'Bysellau saeth: y cynllun agosaf i’r cyfeiriad hwnnw',
  },
  keyShift: { en: 'Shift and arrow keys: move the map', cy: 'Shift a bysellau saeth: symud y map' },
  keyZoom: { en: '+ and −: zoom', cy: '+ a −: chwyddo' },
  keyOpen: { en: 'Enter: open the scheme. Escape: close it', cy: 'Enter: agor y cynllun. Escape: ei gau' },
  keyHelp: { en: '?: show or hide this list', cy: '?: dangos neu guddio’r rhestr hon' },
  close: { en: 'Close', cy: 'Cau' },
  placeTitle: { en: '{count} schemes in {place}', cy: '{place}: {count} cynllun' },
  lead: { en: 'Lead', cy: 'Arweinydd' },
  leadUnknown: { en: 'Not named in the source', cy: 'Heb ei enwi yn y ffynhonnell' },
  money: { en: 'Awards on record', cy: 'Dyfarniadau ar gofnod' },
  moneyUnknown: { en: 'No published amount', cy: 'Dim swm wedi’i gyhoeddi' },
  moneyAtLeast: { en: 'at least {pounds}', cy: 'o leiaf {pounds}' },
  moneyAbout: { en: 'about {pounds}', cy: 'tua {pounds}' },
  source: { en: 'Source', cy: 'Ffynhonnell' },
  open: { en: 'Everything on this scheme', cy: 'Popeth am y cynllun hwn' },
  arrived: { en: '{name}, {place}. Press Enter to open.', cy: '{name}, {place}. Pwyswch Enter i agor.' },
  arrivedMany: {
    en: '{count} schemes in {place}, the first is {name}. Press Enter to open.',
    cy: '{place}: {count} cynllun, y cyntaf yw {name}. Pwyswch Enter i agor.',
  },
  edge: { en: 'No scheme further that way.', cy: 'Dim cynllun ymhellach y ffordd honno.' },
  closed: { en: 'Closed.', cy: 'Wedi cau.' },
  areaNote: {
    en: 'The mark is the main town of the council area served, not the site.',
    cy: 'Mae’r marc ar brif dref yr ardal cyngor a wasanaethir, nid y safle.',
  },
})
