import { useBrowser } from '@academy/local/browser/use-browser'
import type { RouteConfigEntry } from '@react-router/dev/routes'
import type { APIRequestContext } from 'playwright-core'
import { expect, it } from 'vitest'
import routes from '../app/routes.ts'
import { signInAs } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('access')

/** What a visitor, an applicant who leads it, another applicant, a fund manager and an auditor are answered. */
type Expected = readonly [visitor: Answer, own: Answer, other: Answer, manager: Answer, auditor: Answer]
type Answer = 200 | 302 | 403 | 404 | 405 | 409 | 422 | 'sign-in'

const everybody: Expected = [200, 200, 200, 200, 200]
/** Whoever does something in the round: its fund manager and its auditor. */
const designed: Expected = ['sign-in', 404, 404, 200, 200]
const untold: Expected = [404, 404, 404, 404, 404]
const own: Expected = ['sign-in', 200, 404, 404, 404]

const table: Readonly<Record<string, Expected>> = {
  '/': everybody,
  '/rounds/:slug': everybody,
  '/rounds/:slug/eligibility': everybody,
  // Nobody has been told anything of this round.
  '/rounds/:slug/results': untold,
  '/rounds/:slug/results.csv': untold,
  '/rounds/:slug/results.json': untold,
  '/rounds/:slug/awards.csv': untold,
  '/rounds/:slug/awards.json': untold,
  '/rounds/:slug/decisions.json': untold,
  '/rounds/:slug/division.json': untold,
  '/verify-allocation.mjs': everybody,
  '/sign-in': everybody,
  '/sign-in/sent': everybody,
  '/sign-in/link': everybody,
  '/sign-in/service': everybody,
  // There is none in a demonstration.
  '/sign-in/return': [404, 404, 404, 404, 404],
  '/sign-in/refused': everybody,
  '/sign-in/passkey': [405, 405, 405, 405, 405],
  '/sign-out': [302, 200, 200, 200, 200],
  '/session': everybody,
  '/outbox': everybody,
  '/account': ['sign-in', 200, 200, 200, 200],
  '/account/mail': ['sign-in', 200, 200, 200, 200],
  '/account/sessions': ['sign-in', 302, 302, 302, 302],
  '/account/passkeys': ['sign-in', 302, 302, 302, 302],
  '/account/passkeys/begin': ['sign-in', 405, 405, 405, 405],
  '/applications': ['sign-in', 200, 200, 200, 200],
  '/applications/new': ['sign-in', 200, 200, 200, 200],
  '/applications/:id': own,
  '/applications/:id/check': own,
  '/applications/:id/receipt': ['sign-in', 404, 404, 404, 404],
  '/applications/:id/receipt/text': ['sign-in', 404, 404, 404, 404],
  '/applications/:id/receipt/proof': ['sign-in', 404, 404, 404, 404],
  '/applications/:id/receipt/proof.json': ['sign-in', 404, 404, 404, 404],
  '/applications/:id/colleagues': own,
  '/applications/:id/withdraw': own,
  '/applications/:id/correct': ['sign-in', 422, 404, 404, 404],
  '/applications/:id/plea': own,
  '/applications/:id/appeal': own,
  '/applications/:id/comments': own,
  '/applications/:id/clarifications': own,
  '/applications/:id/messages': own,
  '/applications/:id/copy': own,
  '/applications/:id/copy.docx': own,
  '/applications/:id/copy.pdf': own,
  '/applications/:id/:section': own,
  '/applications/:id/:section/:question': own,
  '/applications/:id/:section/:question/versions': own,
  '/applications/:id/:section/:question/files': ['sign-in', 404, 404, 404, 404],
  // For sending only, and it says who is signed out by itself.
  '/applications/:id/:section/autosave.json': [405, 405, 405, 405, 405],
  '/unsubscribe/:token': [404, 404, 404, 404, 404],
  '/invitations/:token': [404, 404, 404, 404, 404],
  '/organisations': ['sign-in', 200, 200, 200, 200],
  '/organisations/:id': ['sign-in', 200, 404, 200, 200],
  '/organisations/:id/details': ['sign-in', 200, 404, 422, 422],
  // A request to lead one: of an organisation that there is not nothing is said.
  '/organisations/:id/ask/:kind': ['sign-in', 200, 200, 200, 200],
  '/manage/organisations': ['sign-in', 403, 403, 200, 403],
  '/manage/organisations/:id': ['sign-in', 403, 403, 404, 403],
  '/manage/rounds': ['sign-in', 403, 403, 200, 200],
  '/manage/rounds/new': ['sign-in', 403, 403, 200, 403],
  '/manage/rounds/:slug/design': designed,
  '/manage/rounds/:slug/design/:part': designed,
  '/manage/rounds/:slug/design/:part/:index': designed,
  '/manage/rounds/:slug/design/form/:section/:question': designed,
  '/manage/rounds/:slug/test': designed,
  '/manage/rounds/:slug/preview': designed,
  '/manage/rounds/:slug/preview/:section': designed,
  '/manage/rounds/:slug/applications/:reference/submission.json': ['sign-in', 404, 404, 404, 404],
  '/manage/rounds/:slug/applications/:reference/submission.txt': ['sign-in', 404, 404, 404, 404],
  '/manage/rounds/:slug/charts': designed,
  '/manage/rounds/:slug/charts/:file': designed,
  '/manage/rounds/:slug/downloads': designed,
  '/manage/rounds/:slug/downloads/:id': ['sign-in', 404, 404, 404, 404],
  '/manage/rounds/:slug/messages': designed,
  '/manage/rounds/:slug/messages/:id': ['sign-in', 404, 404, 404, 404],
  '/manage/rounds/:slug/screening': designed,
  '/manage/rounds/:slug/screening.csv': ['sign-in', 404, 404, 200, 403],
  '/manage/rounds/:slug/screening.json': ['sign-in', 404, 404, 200, 403],
  '/manage/rounds/:slug/screening/answers': ['sign-in', 404, 404, 200, 403],
  '/manage/rounds/:slug/screening/:reference': ['sign-in', 404, 404, 404, 404],
  '/manage/rounds/:slug/conflicts': designed,
  '/manage/rounds/:slug/ranking': designed,
  '/manage/rounds/:slug/ranking.csv': ['sign-in', 404, 404, 404, 404],
  '/manage/rounds/:slug/moderation': designed,
  '/manage/rounds/:slug/assessing': ['sign-in', 404, 404, 200, 403],
  '/manage/rounds/:slug/assessing/propose': ['sign-in', 404, 404, 200, 403],
  '/manage/rounds/:slug/assessing/proposals/:id': ['sign-in', 404, 404, 404, 403],
  '/manage/rounds/:slug/decisions': ['sign-in', 404, 404, 422, 422],
  '/manage/rounds/:slug/decisions.json': ['sign-in', 404, 404, 422, 422],
  '/manage/rounds/:slug/division.json': ['sign-in', 404, 404, 422, 422],
  '/manage/rounds/:slug/decisions/:reference': ['sign-in', 404, 404, 422, 422],
  // Its money is divided when it has closed.
  '/manage/rounds/:slug/letters': ['sign-in', 404, 404, 422, 422],
  '/manage/rounds/:slug/letters/:id': ['sign-in', 404, 404, 422, 422],
  '/manage/rounds/:slug/announcement': ['sign-in', 404, 404, 422, 422],
  '/manage/rounds/:slug/standard': ['sign-in', 404, 404, 200, 200],
  '/manage/rounds/:slug/standard.csv': ['sign-in', 404, 404, 200, 200],
  '/manage/rounds/:slug/standard.json': ['sign-in', 404, 404, 200, 200],
  '/manage/rounds/:slug/register': ['sign-in', 404, 404, 422, 422],
  '/applications/:id/result': ['sign-in', 404, 404, 404, 404],
  '/applications/:id/result.pdf': ['sign-in', 404, 404, 404, 404],
  '/manage/rounds/:slug/scenarios': ['sign-in', 404, 404, 422, 422],
  '/manage/rounds/:slug/scenarios/compare': ['sign-in', 302, 302, 302, 302],
  '/manage/rounds/:slug/scenarios/lot': ['sign-in', 404, 404, 422, 422],
  '/manage/rounds/:slug/scenarios/:letter/lot': ['sign-in', 404, 404, 422, 422],
  '/manage/rounds/:slug/scenarios/:letter': ['sign-in', 404, 404, 422, 422],
  '/manage/rounds/:slug/scenarios/:letter/try.json': ['sign-in', 405, 405, 405, 405],
  '/manage/rounds/:slug/scenarios/:letter/choose': ['sign-in', 404, 404, 422, 422],
  '/manage/rounds/:slug/scenarios/:letter/drop': ['sign-in', 404, 404, 422, 422],
  '/assess': ['sign-in', 200, 200, 200, 200],
  '/assess/:id': ['sign-in', 404, 404, 404, 404],
  '/assess/:id/answer': ['sign-in', 404, 404, 404, 404],
  '/assess/declare/:slug': designed,
  '/manage/rounds/:slug/pleas': designed,
  '/manage/rounds/:slug/appeals': designed,
  '/manage/rounds/:slug/appeals/:reference': ['sign-in', 404, 404, 404, 404],
  '/manage/rounds/:slug/pleas/:reference': ['sign-in', 404, 404, 404, 404],
  '/manage/rounds/:slug': designed,
  '/manage/rounds/:slug/applications.csv': designed,
  '/manage/rounds/:slug/applications/:reference': ['sign-in', 404, 404, 404, 404],
  '/audit': ['sign-in', 403, 403, 403, 200],
  '/audit/:id': ['sign-in', 403, 403, 403, 404],
  '/audit/:id/proof.json': ['sign-in', 403, 403, 403, 404],
  '/log': everybody,
  '/log/heads.json': everybody,
  '/accessibility': everybody,
  '/privacy': everybody,
  '/cookies': everybody,
}

function pathsOf(entries: readonly RouteConfigEntry[], before = ''): string[] {
  return entries.flatMap(({ path, index, children }) => {
    const here = path === undefined ? before : `${before}/${path}`
    return children ? pathsOf(children, here) : [index ? here || '/' : here]
  })
}

const all = pathsOf(routes)

it('has every page in the table, in both languages', () => {
  const english = all.filter((path) => !/^\/cy(\/|$)/.test(path))
  expect(english.toSorted()).toEqual(Object.keys(table).toSorted())
  const welsh = english.map((path) => (path === '/' ? '/cy' : `/cy${path}`))
  expect(all.filter((path) => !english.includes(path)).toSorted()).toEqual(welsh.toSorted())
})

it('answers each kind of person as the table says', async () => {
  const lead = await openPage({ baseURL })
  await signInAs(lead, 'Alex Example')
  await lead.goto(`/applications/new?round=${round.slug}`)
  await lead.getByRole('button', { name: 'Start the application', exact: true }).click()
  await lead.waitForURL(/\/applications\/[0-9a-f-]{36}$/)
  const id = new URL(lead.url()).pathname.split('/').at(-1) ?? ''
  await lead.goto('/organisations')
  await lead.getByRole('link', { name: 'Example Wellbeing Trust' }).click()
  await lead.waitForURL(/\/organisations\/[0-9a-f-]{36}$/)
  const organisationId = new URL(lead.url()).pathname.split('/').at(-1) ?? ''
  const people = [(await openPage({ baseURL })).request, lead.request]
  for (const name of ['Rowan Example', 'Fatima Example', 'Owen Example']) {
    const page = await openPage({ baseURL })
    await signInAs(page, name)
    people.push(page.request)
  }
  const wrong: string[] = []
  for (const path of all) {
    const expected = table[path.replace(/^\/cy(?=\/|$)/, '') || '/'] ?? []
    const address = addressOf(path, path.includes('/organisations') ? organisationId : id)
    for (const [index, person] of people.entries()) {
      const answer = await answerTo(person, address)
      if (answer !== expected[index])
        wrong.push(`${path}: person ${index} got ${answer}, not ${expected[index]}`)
    }
  }
  expect(wrong).toEqual([])
}, 120_000)

/** The pages of signed-in people that take one. */
const forms = [
  '/manage/rounds/:slug/messages',
  '/manage/rounds/:slug/messages/:id',
  '/applications/:id/clarifications',
  '/manage/rounds/:slug/downloads',
  '/account',
  '/account/mail',
  '/account/sessions',
  '/account/passkeys',
  '/account/passkeys/begin',
  '/applications',
  '/applications/new',
  '/organisations/:id',
  '/organisations/:id/details',
  '/organisations/:id/ask/:kind',
  '/manage/organisations/:id',
  '/applications/:id/check',
  '/applications/:id/colleagues',
  '/applications/:id/withdraw',
  '/applications/:id/correct',
  '/applications/:id/plea',
  '/applications/:id/appeal',
  '/applications/:id/comments',
  '/applications/:id/copy',
  '/applications/:id/:section',
  '/applications/:id/:section/:question/files',
  '/applications/:id/:section/:question',
  '/applications/:id/:section/:question/versions',
  '/manage/rounds/:slug/applications/:reference',
  '/manage/rounds/:slug/pleas/:reference',
  '/manage/rounds/:slug/appeals/:reference',
  '/manage/rounds/:slug/conflicts',
  '/assess/declare/:slug',
  '/assess/:id',
  '/assess/:id/answer',
  '/manage/rounds/:slug/assessing',
  '/manage/rounds/:slug/assessing/propose',
  '/manage/rounds/:slug/assessing/proposals/:id',
  '/manage/rounds/:slug/screening',
  '/manage/rounds/:slug/screening/answers',
  '/manage/rounds/:slug/screening/:reference',
  '/manage/rounds/:slug/ranking',
  '/manage/rounds/:slug/moderation',
  '/manage/rounds/:slug/decisions',
  '/manage/rounds/:slug/decisions/:reference',
  '/manage/rounds/:slug/standard',
  '/manage/rounds/:slug/letters',
  '/manage/rounds/:slug/letters/:id',
  '/manage/rounds/:slug/announcement',
  '/manage/rounds/:slug/scenarios',
  '/manage/rounds/:slug/scenarios/lot',
  '/manage/rounds/:slug/scenarios/:letter/lot',
  '/manage/rounds/:slug/scenarios/:letter',
  '/manage/rounds/:slug/scenarios/:letter/try.json',
  '/manage/rounds/:slug/scenarios/:letter/choose',
  '/manage/rounds/:slug/scenarios/:letter/drop',
  '/manage/rounds/new',
  '/manage/rounds/:slug/design',
  '/manage/rounds/:slug/design/:part',
  '/manage/rounds/:slug/design/:part/:index',
  '/manage/rounds/:slug/design/form/:section/:question',
  '/manage/rounds/:slug/test',
]

it('opens no form to a visitor, and keeps what was sent', async () => {
  const page = await openPage({ baseURL })
  const headers = { Origin: baseURL, 'Sec-Fetch-Site': 'same-origin' }
  const id = '00000000-0000-7000-8000-000000000000'
  for (const path of all.filter((each) => table[each]?.[0] === 'sign-in')) {
    const answer = await page.request.post(addressOf(path, id), { form: { typed: 'my words' }, headers })
    const takesForms = forms.includes(path.replace(/^\/cy/, ''))
    const isKept = (await answer.text()).includes('my words')
    expect([path, answer.status(), isKept]).toEqual([path, takesForms ? 401 : 405, takesForms])
  }
})

it('refuses a form of another site', async () => {
  const page = await openPage({ baseURL })
  await signInAs(page, 'Alex Example')
  const forged = { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' }
  const answer = await page.request.post('/sign-out', { form: {}, headers: forged })
  expect(answer.status()).toBe(403)
  expect((await page.request.get('/applications', { maxRedirects: 0 })).status()).toBe(200)
})

function addressOf(path: string, id: string): string {
  const query = path.endsWith('/applications/new') ? `?round=${round.slug}` : ''
  const isRecord = /\/(applications|assess|proposals|audit|downloads|messages|organisations)\/:id/.test(path)
  return (
    path
      .replace(':slug', round.slug)
      .replace('form/:section', 'form/0')
      .replace(':section', 'scheme')
      .replace('form/0/:question', 'form/0/0')
      .replace(':question', 'scheme-name')
      .replace(':part', 'form')
      .replace(':index', '0')
      .replace(':letter', 'A')
      .replace(':kind', 'rescue')
      .replace(':file', 'days.csv')
      .replace(':token', 'no-such-token')
      .replace(':id', isRecord ? id : '') + query
  )
}

async function answerTo(person: APIRequestContext, address: string): Promise<number | 'sign-in'> {
  const answer = await person.get(address, { maxRedirects: 0 })
  const to = answer.headers()['location'] ?? ''
  return /^(\/cy)?\/sign-in\?next=/.test(to) ? 'sign-in' : answer.status()
}
