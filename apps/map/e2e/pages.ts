import { fileNames } from '@academy/domain/facts/published-files'

/** Every page of the atlas, in English; the Welsh one has `/cy` before it. */
export const pages = [
  '/',
  '/?layer=areas',
  '/?nation=Wales&activity=nature-based',
  '/?q=zzzzzzzz',
  '/schemes',
  '/schemes?place=Newcastle%20upon%20Tyne',
  '/schemes?place=SW1A%201AA',
  '/schemes?place=Newport',
  '/schemes?place=Qwertyuiop',
  '/schemes?q=zzzzzzzz',
  '/search',
  '/search?q=Bristol',
  '/search?q=Cornwal',
  '/schemes/hwf2018-newcastle-gateshead-linkwork',
  '/schemes/life-chances-unknown',
  '/services',
  '/services?nation=Scotland&cost=free',
  '/services?wider=E08000021',
  '/services/tadley-exercise-referral',
  '/areas',
  '/areas/E54000068',
  '/areas/W92000004',
  '/areas/E54000022',
  '/funding',
  '/funding/hwf-2018-social-prescribing',
  '/funding/parkrun-practices',
  '/timeline',
  '/evidence',
  '/evidence?grade=strong',
  '/evidence?measure=wellbeing&kind=evaluation',
  '/indicators',
  '/indicators/small-areas-most-deprived-fifth',
  '/indicators/link-workers-headcount',
  '/areas/E92000001',
  '/data',
  '/data/1',
  '/about/quality',
  '/accessibility',
  '/privacy',
] as const

/** Pages that show facts, of any release. */
export const dataPages = [
  '/',
  '/?layer=areas&nation=Wales',
  '/schemes',
  '/schemes?q=garden',
  '/schemes/hwf2018-newcastle-gateshead-linkwork',
  '/areas',
  '/areas/E54000068',
  '/funding',
  '/funding/hwf-2018-social-prescribing',
  '/timeline?nation=Wales',
  '/evidence',
  '/indicators',
  '/indicators/link-workers-headcount',
  '/data',
  '/about/quality',
] as const

/** Addresses of which a part cannot be used, with that part. */
export const wrongPages = [
  ['/?nation=Walse', 'nation=Walse'],
  ['/?layer=areas&period=abc', 'period=abc'],
  ['/schemes?activity=knitting', 'activity=knitting'],
  ['/schemes?area=E99999999&nation=Wales', 'area=E99999999'],
  ['/schemes?programme=no-such', 'programme=no-such'],
  ['/schemes?nation=Wales&nation=England', 'nation=Wales,England'],
  ['/timeline?kind=party', 'kind=party'],
  ['/evidence?grade=excellent', 'grade=excellent'],
] as const

/** Every file, by its address. */
export const files = fileNames.map((name) => `/${name}`)

/** Of which one does not exist, on purpose: its error page must be as good. */
export const missing = '/schemes/life-chances-unknown'

export const welsh = (path: string) =>
  path.startsWith('/?') ? `/cy${path.slice(1)}` : path === '/' ? '/cy' : `/cy${path}`
