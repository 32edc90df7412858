import { describe, expect, it } from 'vitest'
import type { RecordKind } from '@academy/db/record-kinds/record-kind'
import { recordKinds } from '@academy/db/record-kinds/record-kinds'
import { loadSeed } from '@academy/db/seed/load-seed'
import { runningChoices, runningIn } from '@academy/domain/facts/running'
import { useTestDatabase } from '@academy/db/testing/test-database'
import type { ServiceContext } from '../../service-context.ts'
import { areaIndex, areaPage } from './area-pages.ts'
import { fundingIndex, programmePage } from './funding-pages.ts'
import { mapHome } from './map-home.ts'
import { dataPage, evidencePage, qualityPage, timelinePage } from './reading-pages.ts'
import { schemeList } from './scheme-list.ts'
import { serviceList, servicePage } from './service-pages.ts'
import { schemePage } from './scheme-page.ts'

const database = useTestDatabase({ seeded: true })
const context = (): ServiceContext => ({
  db: database.as('academy_map'),
  actor: { kind: 'public' },
  now: new Date('2026-11-22T12:00:00Z'),
  log: { info: () => {}, error: () => {} },
  ports: { cursorSecret: 'a secret of a test' },
})
const seed = loadSeed()
const at = (address: Record<string, string> = {}) => ({ address })
const plain = at()

describe('studies', () => {
  const inSeed = (has: (row: (typeof seed.evidenceItem)[number]) => boolean) =>
    seed.evidenceItem.filter(has).length

  it('are counted by what they measured and by grade, each count as its link shows', async () => {
    const { measures } = await evidencePage(context(), at({ kind: 'evaluation' }))
    for (const { measure, items, byGrade } of measures) {
      const measured = (row: (typeof seed.evidenceItem)[number]) =>
        row.kind === 'evaluation' && row.measures.includes(measure)
      expect([measure, items]).toEqual([measure, inSeed(measured)])
      for (const { grade, items: ofGrade } of byGrade)
        expect(ofGrade).toBe(inSeed((row) => measured(row) && row.grade === grade))
    }
    const link = await evidencePage(
      context(),
      at({ kind: 'evaluation', measure: 'wellbeing', grade: 'limited' }),
    )
    const cell = measures.find(({ measure }) => measure === 'wellbeing')?.byGrade
    expect(link.items).toHaveLength(cell?.find(({ grade }) => grade === 'limited')?.items ?? -1)
    expect(link.items.length).toBeGreaterThan(3)
  })

  it('show the counts of what they measured under the other filters in force', async () => {
    const { measures, all, items } = await evidencePage(context(), at({ grade: 'moderate', measure: 'cost' }))
    expect(all.measure).toBe(inSeed(({ grade }) => grade === 'moderate'))
    expect(measures.find(({ measure }) => measure === 'mental-health')?.items).toBe(
      inSeed((row) => row.grade === 'moderate' && row.measures.includes('mental-health')),
    )
    expect(items).toHaveLength(inSeed((row) => row.grade === 'moderate' && row.measures.includes('cost')))
  })

  it('carry their numbers, none where the findings were not read', async () => {
    const { items } = await evidencePage(context(), plain)
    const numbers = items.flatMap(({ effects }) => effects)
    expect(numbers).toHaveLength(seed.evidenceEffect.length)
    expect(
      items.find(({ slug }) => slug === 'east-merton-social-prescribing-pilot-2018')?.effects,
    ).toMatchObject([
      { measure: 'emergency-use', value: -50, comparison: 'before-after', asWritten: 'A&E visits down 50%' },
      { measure: 'gp-use', value: -33, statistic: 'percent-change', unit: 'percent' },
    ])
    expect(items.filter(({ grade }) => grade === 'not-graded').flatMap(({ effects }) => effects)).toEqual([])
  })
})

describe('services', () => {
  const slugs = (rows: readonly { slug: string }[]) => rows.map(({ slug }) => slug)

  it('stand in their area and in those that hold it, and those of a wider one apart', async () => {
    const newcastle = await serviceList(context(), at({ area: 'E08000021' }))
    expect(slugs(newcastle.services)).toEqual(
      expect.arrayContaining(['tyne-mens-pie-club', 'crisis-skylight-newcastle', 'benfield-art-group']),
    )
    const northEast = await serviceList(context(), at({ area: 'E12000001' }))
    expect(slugs(northEast.services)).toEqual(expect.arrayContaining(slugs(newcastle.services)))
    expect(slugs(northEast.services)).toContain('groundwork-green-gym-boldon')
    const wider = await serviceList(context(), at({ wider: 'E08000021' }))
    expect(slugs(wider.services)).toEqual(expect.arrayContaining(['parkrun-uk', 'art-by-post']))
    expect(slugs(wider.services)).not.toContain('tyne-mens-pie-club')
    const { services } = await areaPage(context(), { ...plain, code: 'E08000021' })
    expect([services.count, services.wider]).toEqual([newcastle.services.length, wider.services.length])
    expect(slugs(services.here)).toEqual(slugs(newcastle.services).slice(0, 8))
  })

  it('stand on the page of their scheme', async () => {
    const { scheme } = await schemePage(context(), { ...plain, slug: 'benfield-park-newcastle' })
    expect(scheme.services).toEqual([
      {
        slug: 'benfield-art-group',
        name: 'Friday art group',
        place: 'Newcastle upon Tyne',
        referredBy: ['link-worker', 'self'],
        costs: 'free',
      },
    ])
  })

  it('are counted for each choice under the other filters in force', async () => {
    const { costs, referrers, services } = await serviceList(context(), at({ nation: 'Wales', cost: 'free' }))
    const inWales = seed.service.filter(({ nations }) => nations.includes('Wales'))
    for (const { value, services: count } of costs.choices)
      expect([value, count]).toEqual([value, inWales.filter((row) => row.costs === value).length])
    expect(referrers.all).toBe(services.length)
    expect(services).toHaveLength(inWales.filter((row) => row.costs === 'free').length)
  })

  it('say of themselves who may refer, how, where and at what cost', async () => {
    const { service } = await servicePage(context(), { ...plain, slug: 'tadley-exercise-referral' })
    expect(service).toMatchObject({
      referredBy: ['general-practice'],
      costs: 'paid',
      areas: [{ code: 'E07000084', extent: 'part', asWritten: 'Tadley' }],
    })
    await expect(servicePage(context(), { ...plain, slug: 'no-such' })).rejects.toMatchObject({
      reason: 'no-such-service',
    })
  })
})

describe('the national picture', () => {
  it('counts every scheme once, in three statements', async () => {
    const home = await mapHome(context(), at())
    expect(database.statements).toHaveLength(3)
    expect(home.total).toBe(457)
    expect(home.nations.map(({ nation, matched }) => [nation, matched])).toEqual([
      ['England', 350],
      ['Scotland', 48],
      ['Wales', 42],
      ['Northern Ireland', 17],
    ])
    expect(home.points.length + home.wide.length).toBe(457)
    expect(home.areas).toHaveLength(62)
  })

  it.each(['2026-12-31T23:30:00Z', '2026-06-30T23:30:00Z'])('is of the year in London at %s', async (now) => {
    const ctx = { ...context(), now: new Date(now) }
    const serverZone = process.env['TZ']
    process.env['TZ'] = 'Pacific/Kiritimati'
    const years = await Promise.all([mapHome(ctx, at()), schemeList(ctx, at())]).finally(() => {
      if (serverZone === undefined) delete process.env['TZ']
      else process.env['TZ'] = serverZone
    })
    expect(years.map(({ thisYear }) => thisYear)).toEqual([2026, 2026])
  })

  it('draws no point of a region or a nation', async () => {
    const home = await mapHome(context(), at())
    expect(
      home.points.every(({ locationPrecision }) => ['town', 'local_authority'].includes(locationPrecision)),
    ).toBe(true)
  })

  it('has the figures and the aim that its opening sentence states, from the facts', async () => {
    const home = await mapHome(context(), at())
    const fte = home.linkWorkers.find(
      ({ unit, areaAsWritten }) => unit === 'fte' && areaAsWritten === 'England',
    )
    expect([fte?.value, fte?.period]).toEqual([1265, '2021-03-31'])
    const aim = home.aims.find(({ area }) => area?.nation === 'England')
    expect([aim?.value, aim?.period]).toEqual([1000, '2020/2021'])
    expect(aim?.sourceUrl).not.toContain('slideplayer')
    // Heads and full-time equivalents of single boards are known, and are said to be.
    expect(home.boards.heads.map(({ areaAsWritten, value }) => [areaAsWritten, value])).toEqual([
      ['Greater Manchester', 265],
      ['Hertfordshire and West Essex', 85],
      ['South West London', 70],
    ])
    expect(
      home.trends.map(({ points, aim: held }) => [points.map(({ value }) => value), held?.value]),
    ).toEqual([
      // England has one number of people alone that is not read on a copy: 3,300 of 2025 is, so no headline carries it.
      [[56, 112, 218, 300, 300], 250],
    ])
    expect(home.boards.networkReports).toEqual({ boards: 42, period: '2022-09-30' })
  })

  it('gives regions that add up to their nation', async () => {
    const { places } = await mapHome(context(), at())
    const england = places.find(({ kind, nation }) => kind === 'nation' && nation === 'England')
    const regions = places.filter(({ kind }) => kind === 'region')
    expect(regions.reduce((sum, { schemes }) => sum + schemes, 0)).toBe(england?.schemes)
  })

  it('shows nothing for a filter that is not one of ours, names it, and never fails on it', async () => {
    const home = await mapHome(
      context(),
      at({ nation: 'Atlantis', activity: "'; DROP", period: 'soon', bbox: '1,2', colour: 'red' }),
    )
    expect([home.matched, home.total, home.nothing]).toEqual([0, 457, true])
    expect(home.problems.map(({ parameter, why }) => `${parameter} ${why}`)).toEqual([
      'nation unknown-value',
      'activity unknown-value',
      'period malformed',
      'bbox malformed',
      'colour unknown-parameter',
    ])
  })

  it.each([
    ['area', 'E99999999'],
    ['programme', 'no-such'],
  ])('says that the release has no such %s', async (parameter, value) => {
    for (const view of [
      await mapHome(context(), at({ [parameter]: value })),
      await schemeList(context(), at({ [parameter]: value })),
    ]) {
      expect(view.problems).toEqual([{ parameter, value, why: 'not-on-record', effect: 'nothing' }])
      expect(view.nothing).toBe(true)
    }
  })

  it('shows every scheme for a name that asks nothing, and says that it was left out', async () => {
    const home = await mapHome(context(), at({ colour: 'red' }))
    expect([home.matched, home.nothing, home.problems.length]).toEqual([457, false, 1])
  })

  it.each([2015, 2018, 2021, 2026])(
    'tells what is known of %i from what may be and what is not said',
    async (year) => {
      const of = (answer: string) => {
        return loadSeed().scheme.filter((scheme) => runningIn(year, scheme) === answer)
      }
      const counts = { known: of('known').length, may: of('may').length, unstated: of('unstated').length }
      for (const running of runningChoices) {
        const filter = at({ period: String(year), running })
        const [home, list] = await Promise.all([mapHome(context(), filter), schemeList(context(), filter)])
        expect(home.running).toEqual({ year, shown: running, counts })
        expect(list.running).toEqual(home.running)
        expect([home.matched, list.total.count]).toEqual([counts[running], counts[running]])
      }
    },
  )

  it('counts a year with the other filters in force, in three statements', async () => {
    const { running, total } = await schemeList(context(), at({ period: '2026', nation: 'Scotland' }))
    expect(database.statements).toHaveLength(3)
    expect([running?.counts.known, total.count]).toEqual([0, 0])
    const { total: may } = await schemeList(
      context(),
      at({ period: '2026', nation: 'Scotland', running: 'may' }),
    )
    expect(may.count).toBe(running?.counts.may)
  })

  it('knows an area of the past, though no scheme is in it', async () => {
    const home = await mapHome(context(), at({ area: 'E54000022' }))
    expect([home.area?.code, home.problems, home.nothing]).toEqual(['E54000022', [], false])
  })
})

describe('lists', () => {
  const filters: Record<string, string>[] = [
    {},
    { nation: 'Wales' },
    { activity: 'nature-based' },
    { programme: 'thriving-communities-fund' },
    { period: '2021' },
    { period: '2021', running: 'may', nation: 'Wales' },
    { period: '2021', running: 'unstated', q: 'garden' },
    { q: 'garden' },
    { bbox: '-3,51,0,53' },
    { reach: 'wide' },
  ]

  it.each(filters)('says the same number in map and list: %j', async (filter) => {
    const [home, list] = await Promise.all([
      mapHome(context(), at(filter)),
      schemeList(context(), at(filter)),
    ])
    expect(list.total).toEqual({ count: home.matched, isMore: false })
    expect(list.total.count).toBeGreaterThan(0)
    expect([home.problems, list.problems]).toEqual([[], []])
  })

  it('answers words that hold what PostgreSQL cannot store', async () => {
    const found = await schemeList(context(), at({ q: 'gar\0den' }))
    expect(found.address.q).toBe('garden')
    expect(found.total.count).toBeGreaterThan(0)
  })

  it('pages through every scheme once, three statements a page', async () => {
    const seen: string[] = []
    let after = ''
    do {
      const page: Awaited<ReturnType<typeof schemeList>> = await schemeList(context(), at({ after }))
      seen.push(...page.schemes.map(({ slug }) => slug))
      after = page.next ?? ''
    } while (after)
    expect(new Set(seen).size).toBe(457)
    expect(seen).toHaveLength(457)
    expect(database.statements).toHaveLength(3 * Math.ceil(457 / 25))
  })

  it('pages through a search and a place too', async () => {
    for (const input of [at({ q: 'social prescribing' }), at({ place: 'Newcastle upon Tyne' })]) {
      const first = await schemeList(context(), input)
      const after = first.next ?? ''
      const second = await schemeList(context(), { ...input, address: { ...input.address, after } })
      const slugs = [...first.schemes, ...second.schemes].map(({ slug }) => slug)
      expect([second.isFirst, slugs.length]).toEqual([false, 50])
      expect(new Set(slugs).size).toBe(slugs.length)
      expect(second.total).toEqual(first.total)
    }
  })

  it('forgives a typing error', async () => {
    const { schemes } = await schemeList(context(), at({ q: 'newcaslte' }))
    expect(schemes.some(({ place }) => place === 'Newcastle upon Tyne')).toBe(true)
  })

  it('puts the nearest first, with its distance', async () => {
    const { schemes } = await schemeList(context(), at({ place: 'Newcastle upon Tyne' }))
    expect([schemes[0]?.place, (schemes[0]?.distanceM ?? Infinity) < 1_000]).toEqual([
      'Newcastle upon Tyne',
      true,
    ])
    const distances = schemes.map(({ distanceM }) => distanceM ?? 0)
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
  })

  it('says in Welsh where a scheme is, where the place has a Welsh name', async () => {
    const { schemes } = await schemeList(context(), at({ q: 'ACE social prescribing, Caerau and Ely' }))
    expect(schemes.find(({ slug }) => slug === 'ace-cardiff')).toMatchObject({
      placeCy: 'Caerdydd',
      localAuthorityCy: 'Caerdydd',
    })
    const wales = await schemeList(context(), at({ nation: 'Wales' }))
    const flintshire = wales.schemes.filter(({ localAuthority }) => localAuthority === 'Flintshire')
    expect(flintshire.map(({ localAuthorityCy }) => localAuthorityCy)).toEqual(
      flintshire.map(() => 'Sir y Fflint'),
    )
  })

  it('shows no scheme near a place that is not known', async () => {
    const list = await schemeList(context(), at({ place: 'Qwertyuiop' }))
    expect([list.total.count, list.schemes.length, list.nothing]).toEqual([0, 0, true])
  })

  it.each([
    ['nonsense', undefined],
    ['of another order', { q: 'social prescribing' }],
    ['of other filters', { nation: 'England' }],
  ])('starts again from a cursor that is %s, and says so', async (nonsense, address) => {
    const after = address ? (await schemeList(context(), at(address))).next : nonsense
    const list = await schemeList(context(), at({ after: after ?? '' }))
    expect([list.schemes.length, list.isFirst, list.total.count]).toEqual([25, true, 457])
    expect(list.problems).toMatchObject([{ parameter: 'after', why: 'cut-short', effect: 'ignored' }])
  })
})

describe('records', () => {
  it('shows a scheme with its awards and neighbours in three statements', async () => {
    const page = await schemePage(context(), { ...plain, slug: 'hwf2018-newcastle-gateshead-linkwork' })
    expect(database.statements).toHaveLength(3)
    expect(page.awards[0]?.amountPence).toBe(49_000_000n)
    expect(page.neighbours?.schemes).toHaveLength(5)
  })

  it('says that there is no such scheme, area or programme', async () => {
    await expect(schemePage(context(), { ...plain, slug: 'no-such' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(areaPage(context(), { ...plain, code: 'X1' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(programmePage(context(), { ...plain, slug: 'no-such' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('shows an area with its schemes, its awards and what it was made from in three statements', async () => {
    const { area, schemes } = await areaPage(context(), { ...plain, code: 'E54000068' })
    expect(database.statements).toHaveLength(3)
    expect(schemes).toHaveLength(7)
    expect(area.predecessors.map(({ name }) => name).join()).toContain('Norfolk and Waveney')
  })

  it('counts a scheme that is known to a region alone where its record says that it works', async () => {
    const of = async (code: string) => {
      const { schemes, wider } = await areaPage(context(), { ...plain, code })
      const slugs = (reach: string) => schemes.flatMap((one) => (one.reach === reach ? [one.slug] : []))
      return { whole: slugs('whole'), inside: slugs('inside'), wider: wider.schemes }
    }
    // NHS Highland: three more than the one that has a town, over the council of Highland alone.
    const highland = await of('S08000022')
    expect(highland.inside).toEqual(expect.arrayContaining(['evanton-wood', 'ghp-highland', 'highland-clw']))
    // Dorset, which was said to have none: two councils make all of the board.
    expect((await of('E54000041')).whole).toContain('tcf-dorset-nature-buddies')
    // Ceredigion, Carmarthenshire and Pembrokeshire are Hywel Dda.
    expect((await of('W11000025')).whole).toContain('coed-lleol-west-wales')
    expect((await of('E54000060')).whole).toContain('gsp-nottinghamshire')
    expect((await of('E54000057')).whole).toContain('gm-social-prescribing')
    expect((await of('S08000022')).wider).toBeGreaterThan(0)
  })

  it('counts no scheme twice, and what covers a wider area apart', async () => {
    const { nations, health } = await areaIndex(context(), plain)
    const { total } = await mapHome(context(), plain)
    expect(nations.reduce((sum, { schemes }) => sum + schemes, 0)).toBe(total)
    expect(nations.every(({ reaches }) => reaches.wider === 0)).toBe(true)
    for (const { schemes, reaches } of health) expect(reaches.inside + reaches.whole).toBe(schemes)
  })

  it('says the same of an area on its page, in the list and on the first page', async () => {
    const [{ health }, { areas }] = await Promise.all([
      areaIndex(context(), plain),
      mapHome(context(), plain),
    ])
    for (const { code, reaches } of health) {
      expect(areas.find((area) => area.code === code)?.reaches).toEqual(reaches)
      const { schemes, wider } = await areaPage(context(), { ...plain, code })
      expect({ code, ...reaches }).toEqual({
        code,
        inside: schemes.filter(({ reach }) => reach === 'inside').length,
        whole: schemes.filter(({ reach }) => reach === 'whole').length,
        wider: wider.schemes,
      })
    }
  })

  it('lists what covers a wider area when it is asked for', async () => {
    const { wider } = await areaPage(context(), { ...plain, code: 'S08000022' })
    const list = await schemeList(context(), { address: { wider: 'S08000022' } })
    expect(list.total.count).toBe(wider.schemes)
    expect(list.schemes.every(({ coversCodes }) => coversCodes.includes('S92000003'))).toBe(true)
  })

  it.each([
    ['Cornwall', 'E06000052'],
    ['Gwynedd', 'W06000002'],
    ['Highland', 'S12000017'],
    ['Shropshire', 'E06000051'],
    ['Ynys Môn', 'W06000001'],
    ['isle of anglesey', 'W06000001'],
    ['the Vale of Glamorgan', 'W06000014'],
    ['Hywel Dda', 'W11000025'],
  ])('takes %s for the area of that name, in three statements', async (typed, code) => {
    const list = await schemeList(context(), at({ place: typed }))
    expect(database.statements).toHaveLength(3)
    expect(list.place?.within?.key).toBe(code)
    expect(list.total.count).toBe((await areaPage(context(), { ...plain, code })).schemes.length)
  })

  it('takes no name of several towns for one of them, until one is picked', async () => {
    const list = await schemeList(context(), at({ place: 'Newport' }))
    expect([list.place?.isOpen, list.schemes.length, list.total.count]).toEqual([true, 0, 0])
    const towns = list.place?.others.filter(({ kind }) => kind === 'place') ?? []
    expect(towns.length).toBeGreaterThan(2)
    expect(list.place?.others.map(({ key }) => key)).toContain('W06000022')
    const [first] = towns
    const picked = await schemeList(context(), at({ place: 'Newport', at: `${first?.lon},${first?.lat}` }))
    expect([picked.place?.near?.key, picked.schemes.length]).toEqual([first?.key, 25])
  })

  it.each([
    ['LS1 4DY', 'ls1'],
    ['ls14dy', 'ls1'],
    ['LS1  4DY', 'ls1'],
    ['LS1 4', 'ls1'],
    ['BT48', 'bt48'],
    ['Caerdydd', 'cardiff'],
    ['Nghaerdydd', 'cardiff'],
    ['Y Barri', 'barry'],
    ['Inverness', 'inverness'],
  ])('takes %s for the place %s', async (typed, key) => {
    const { place, schemes } = await schemeList(context(), at({ place: typed }))
    expect(database.statements).toHaveLength(3)
    expect([place?.near?.key, schemes.length]).toEqual([key, 25])
  })

  it('keeps the filters near a place, and lists what covers it after what has a distance', async () => {
    const list = await schemeList(context(), at({ place: 'Inverness' }))
    const covers = list.covering.filter(({ coversCode }) => ['S12000017', 'S08000022'].includes(coversCode))
    expect(covers.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['ghp-highland', 'highland-clw']))
    const { schemes } = await schemeList(context(), at({ area: 'S08000022' }))
    const highland = schemes.filter(
      ({ lon, locationPrecision }) => lon === null || locationPrecision === 'region',
    )
    expect(covers.length).toBeGreaterThanOrEqual(highland.filter(({ coversCodes }) => coversCodes.some((code) => ['S12000017', 'S08000022'].includes(code))).length) // prettier-ignore
    const nature = await schemeList(context(), at({ place: 'Inverness', activity: 'nature-based' }))
    expect(nature.schemes.every(({ activities }) => activities.includes('nature-based'))).toBe(true)
    expect(nature.coveringTotal).toBeLessThan(list.coveringTotal)
    const inYear = await schemeList(context(), at({ place: 'Inverness', period: '2021' }))
    expect(inYear.running?.counts.known).toBe(inYear.total.count)
    expect(database.statements).toHaveLength(12)
  })

  it('never answers another place: it suggests, and lists nothing', async () => {
    for (const [typed, meant] of [
      ['NHS Bradford District', 'Bradford District and Craven'],
      ['Cornwal', 'Cornwall'],
      ['Leesd', 'Leeds'],
      ['Birmignham', 'Birmingham'],
      ['Copeland', 'Cumberland'],
      ['Cumbria', 'Westmorland and Furness'],
    ] as const) {
      const { place, schemes, total } = await schemeList(context(), at({ place: typed }))
      expect({ typed, within: place?.within, schemes, count: total.count }).toEqual({
        typed,
        within: null,
        schemes: [],
        count: 0,
      })
      expect(place?.others.map(({ name }) => name)).toContain(meant)
    }
    // What is like no name is like none; a group that had ended before the register begins is no other place either.
    for (const typed of ['Airedale', 'Qwertyuiop', '%'])
      expect((await schemeList(context(), at({ place: typed }))).place).toMatchObject({
        others: [],
        isOpen: true,
      })
  })

  it('leaves out of a filtered view the areas of which it says nothing', async () => {
    const { places, areas } = await mapHome(context(), { address: { nation: 'Wales' } })
    expect(places.map(({ code }) => code)).toEqual(['W92000004'])
    expect(new Set(areas.map(({ nation }) => nation))).toEqual(new Set(['Wales']))
    const shetland = await mapHome(context(), { address: { area: 'S08000026' } })
    expect([...shetland.places, ...shetland.areas].map(({ code }) => code)).toEqual(['S08000026'])
  })

  it.each(['S08000026', 'E54000057', 'E06000060', 'E10000020', 'E12000008', 'W92000004'])(
    'says of %s on the first page what its own page says, and as many as its link leads to',
    async (code) => {
      const { ofAsked, matched } = await mapHome(context(), { address: { area: code } })
      const { schemes, wider } = await areaPage(context(), { ...plain, code })
      expect([ofAsked?.schemes, ofAsked?.reaches.wider]).toEqual([schemes.length, wider.schemes])
      const list = await schemeList(context(), { address: { area: code } })
      expect([matched, list.total.count]).toEqual([schemes.length, schemes.length])
      const wide = await mapHome(context(), { address: { wider: code } })
      expect([wide.matched, wide.ofAsked?.schemes]).toEqual([wider.schemes, schemes.length])
    },
  )

  it('shows an area of the past', async () => {
    const { area } = await areaPage(context(), { ...plain, code: 'E54000022' })
    expect([area.successors.length > 0, area.validTo]).toEqual([true, '2026-03-31'])
  })

  it('says which awards have no published sum instead of counting them as nothing', async () => {
    const { sum, programme } = await programmePage(context(), {
      ...plain,
      slug: 'hwf-2018-social-prescribing',
    })
    expect(database.statements).toHaveLength(3)
    expect([sum.counted, sum.pence, sum.unknown, sum.leftOut]).toEqual([1, 49_000_000n, 8, { part: 4 }])
    expect(programme.totalPence).toBe(450_000_000n)
  })
})

it('says what the facts rest on, how old that is, and where least is known', async () => {
  const { classes, years, leastKnown, read, copies } = await qualityPage(context(), plain)
  const rows = [
    seed.scheme,
    seed.service,
    seed.programme,
    seed.award,
    seed.policyEvent,
    seed.evidenceItem,
    seed.observation,
  ].flat()
  const classOf = new Map(seed.sourceHost.map((host) => [host.host, host.class]))
  const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '')
  expect(read).toBe(rows.length)
  expect(copies).toBe(rows.filter(({ sourceUrl }) => classOf.get(hostOf(sourceUrl)) === 'copy').length)
  expect(classes.find((row) => row.kind === 'policy_event' && row.sourceClass === 'government')?.facts).toBe(
    seed.policyEvent.filter(({ sourceUrl }) => classOf.get(hostOf(sourceUrl)) === 'government').length,
  )
  expect(years.find(({ year }) => year === null)).toEqual({
    year: null,
    figures: seed.observation.filter(({ sourceDate }) => sourceDate === null).length,
    others:
      rows.filter(({ sourceDate }) => sourceDate === null).length -
      seed.observation.filter(({ sourceDate }) => sourceDate === null).length,
  })
  expect(years.reduce((sum, { figures, others }) => sum + figures + others, 0)).toBe(read)
  const known = leastKnown.map(
    ({ schemes, services, awards, figures }) => schemes + services + awards + figures,
  )
  expect(known).toHaveLength(12)
  expect(known).toEqual(known.toSorted((a, b) => a - b))
  const [least] = leastKnown
  const { schemes, services } = await areaPage(context(), { ...plain, code: least?.code ?? '' })
  expect([schemes.length, services.count]).toEqual([least?.schemes, least?.services])
})

it('says how sure it is of every kind that carries its confidence', async () => {
  const { kinds } = await qualityPage(context(), plain)
  const rated = Object.values<RecordKind>(recordKinds).filter(({ columns }) => 'confidence' in columns)
  const tables = rated.map(({ table }) => table)
  expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(tables.toSorted())
  for (const { facts, high, medium, low } of kinds) expect(high + medium + low).toBe(facts)
})

it.each([
  ['home', () => mapHome(context(), plain), 3],
  ['schemes', () => schemeList(context(), plain), 3],
  ['funding', () => fundingIndex(context(), plain), 3],
  ['timeline', () => timelinePage(context(), plain), 3],
  ['evidence', () => evidencePage(context(), plain), 3],
  ['services', () => serviceList(context(), plain), 3],
  ['a service', () => servicePage(context(), { ...plain, slug: 'tadley-exercise-referral' }), 1],
  ['data', () => dataPage(context(), plain), 2],
  ['quality', () => qualityPage(context(), plain), 3],
  ['areas', () => areaIndex(context(), plain), 3],
] as const)('reads %s in few statements', async (_name, read, statements) => {
  await read()
  expect(database.statements).toHaveLength(statements)
})
