/** Every page of the atlas, in English; the Welsh one has `/cy` before it. */
export const pages = [
  '/',
  '/?layer=areas',
  '/?nation=Wales&activity=nature-based',
  '/?q=zzzzzzzz',
  '/schemes',
  '/schemes?place=Newcastle%20upon%20Tyne',
  '/schemes?place=SW1A%201AA',
  '/schemes?q=zzzzzzzz',
  '/schemes/hwf2018-newcastle-gateshead-linkwork',
  '/schemes/life-chances-unknown',
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
  '/data',
  '/about/quality',
  '/accessibility',
  '/privacy',
] as const

/** Of which one does not exist, on purpose: its error page must be as good. */
export const missing = '/schemes/life-chances-unknown'

export const welsh = (path: string) =>
  path.startsWith('/?') ? `/cy${path.slice(1)}` : path === '/' ? '/cy' : `/cy${path}`
