import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { placeKinds, places } from '@academy/domain/area/places'
import { afterEach, describe, expect, test } from 'vitest'
import { loadSeed, seedFolder } from './load-seed.ts'
import { SeedError } from './seed-error.ts'

const seed = loadSeed()
const copies: string[] = []

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true })
})

test('holds every row of the dataset', () => {
  expect(seed.scheme).toHaveLength(457)
  expect(seed.programme).toHaveLength(43)
  // 60 and 85 of the sources, and 12 shares of joint awards.
  expect(seed.award).toHaveLength(157)
  expect(seed.policyEvent).toHaveLength(103)
  expect(seed.evidenceItem).toHaveLength(103)
  expect(seed.evidenceEffect).toHaveLength(39)
  expect(seed.service).toHaveLength(46)
  // 115 of workforce, with the target of Scotland that the timeline has, 41 of coverage, and the official statistics.
  expect(seed.observation).toHaveLength(116 + 41 + 704)
})

test('the places that a form can ask for are those of the registry that stand today', () => {
  const today = seed.area.filter(
    ({ kind, validTo }) => (placeKinds as readonly string[]).includes(kind) && validTo === null,
  )
  const plain = (list: readonly { kind: string; code: string; en: string; cy: string }[]) =>
    list.map(({ kind, code, en, cy }) => `${kind} ${code} ${en} ${cy}`).toSorted()
  expect(plain(places.map(({ kind, code, name }) => ({ kind, code, ...name })))).toEqual(
    plain(today.map(({ kind, code, name, nameCy }) => ({ kind, code, en: name, cy: nameCy ?? name }))),
  )
})

test('every fact has a source, a licence, a date and a confidence', () => {
  const {
    indicator: _definitions,
    partnershipMember: _members,
    schemeArea: _areas,
    awardArea: _places,
    redirect: _names,
    sourceHost: _hosts,
    evidenceEffect: _effects,
    serviceArea: _serviceAreas,
    ...facts
  } = seed
  for (const row of Object.values(facts).flat()) {
    expect(row.sourceUrl).toMatch(/^https?:\/\//)
    expect(row).toMatchObject({
      licence: expect.any(String),
      lastVerified: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      confidence: expect.stringMatching(/^(high|medium|low)$/),
    })
  }
})

test('says of a scheme known to a region or nation alone what its own words name', () => {
  const areasOf = (slug: string) =>
    seed.schemeArea.filter(({ schemeSlug }) => schemeSlug === slug).map(({ areaCode }) => areaCode)
  // Dorset and Bournemouth, Christchurch and Poole; Highland; Ceredigion, Carmarthenshire and Pembrokeshire.
  expect(areasOf('tcf-dorset-nature-buddies')).toEqual(['E06000059', 'E06000058'])
  expect(areasOf('highland-clw')).toEqual(['S12000017'])
  expect(areasOf('coed-lleol-west-wales')).toEqual(['W06000008', 'W06000010', 'W06000009'])
})

test('knows no indicator without a figure and no figure without value or words', () => {
  const used = new Set(seed.observation.map(({ indicatorSlug }) => indicatorSlug))
  expect(seed.indicator.filter(({ slug }) => !used.has(slug))).toEqual([])
  for (const { value, valueText } of seed.observation)
    expect((value === null) === (valueText !== null)).toBe(true)
})

test('calls no evidence strong that has no control group', () => {
  // The note of a review speaks of the studies in it.
  const uncontrolled = seed.evidenceItem.filter(
    ({ kind, qualityNote }) =>
      kind !== 'systematic-review' && /no control group|before.and.after/i.test(qualityNote ?? ''),
  )
  expect(uncontrolled).not.toEqual([])
  for (const { grade } of uncontrolled) expect(['limited', 'not-graded']).toContain(grade)
  for (const { gradeReason } of seed.evidenceItem) expect(gradeReason).toMatch(/\.$/)
})

test('knows what every study measured, and quotes no effect of a protocol or of what was not read', () => {
  for (const { slug, measures } of seed.evidenceItem) expect(measures, slug).not.toEqual([])
  const unread = seed.evidenceItem.filter(({ effectSummary, qualityNote }) =>
    /values not in the text seen|do not quote an effect|^protocol/i.test(`${effectSummary} ${qualityNote}`),
  )
  expect(unread.length).toBeGreaterThan(15)
  for (const { slug, grade } of unread) expect(grade, slug).toBe('not-graded')
})

test('gives frozen rows', () => {
  expect(Object.isFrozen(seed)).toBe(true)
  expect(Object.isFrozen(seed.scheme)).toBe(true)
  expect(seed.scheme.every((row) => Object.isFrozen(row))).toBe(true)
})

test('every figure stands on an area, or on several nations together', () => {
  for (const { areaCode, nations } of seed.observation)
    expect(areaCode !== null || nations.length > 1).toBe(true)
  expect(seed.observation.filter(({ areaCode }) => areaCode === null)).toHaveLength(7)
})

test('holds the aims of the plans as figures', () => {
  const aims = seed.observation.filter(({ kind, extent }) => kind === 'target' && extent === 'whole')
  expect(
    aims.map(({ indicatorSlug, areaAsWritten, value, period }) => [
      indicatorSlug,
      areaAsWritten,
      value,
      period,
    ]),
  ).toEqual([
    ['link-workers-headcount', 'England', 1000, '2020/2021'],
    ['people-referred', 'England', 900_000, '2023/2024'],
    ['community-link-workers-headcount', 'Scotland', 250, '2021/2022'],
    ['people-meant-by-music-grants', 'United Kingdom', 4500, '2023'],
  ])
})

describe('a broken copy', () => {
  test('is refused with file, line, column and reason', () => {
    const copy = changed('schemes.csv', (text) => text.replace(',England,North East,', ',Englnd,North East,'))
    expect(problemsOf(copy)).toBe(
      'schemes.csv line 2, column nation: "Englnd" is not one of England, Scotland, Wales, Northern Ireland.',
    )
  })

  test('tells every problem of every file at once', () => {
    const copy = changed('schemes.csv', (text) => text.replace(',England,North East,', ',Englnd,North East,'))
    change(copy, 'awards.csv', (text) => text.replace(',49000000,', ',"490,000",'))
    expect(problemsOf(copy).split('\n')).toEqual([
      'schemes.csv line 2, column nation: "Englnd" is not one of England, Scotland, Wales, Northern Ireland.',
      'awards.csv line 2, column amount_pence: "490,000" is not a sum in whole pence.',
    ])
  })

  test('names the line as an editor counts, also after a cell with a line break', () => {
    const copy = changed('programmes.csv', (text) => {
      const [header, first, second, ...rest] = text.split('\n')
      const broken = second?.replace(',England,England,', ',England,Albion,')
      return [header, first?.replace('First-year grant', 'First-year\ngrant'), broken, ...rest].join('\n')
    })
    expect(problemsOf(copy)).toBe(
      'programmes.csv line 4, column nations: "Albion" is not one of England, Scotland, Wales, Northern Ireland.',
    )
  })

  test('is refused when a row of another file is not there', () => {
    const copy = changed('awards.csv', (text) =>
      text.replace(',mental-health-concern,', ',mental-health-concerns,'),
    )
    expect(problemsOf(copy)).toBe(
      'awards.csv line 2, column recipient_slug: "mental-health-concerns" is not in organisations.csv.',
    )
  })

  test('is refused when an award has no kind of sum, an unknown funder, or is part of itself or of nothing', () => {
    const problem = (was: string, now: string) =>
      problemsOf(changed('awards.csv', (text) => text.replace(was, now)))
    expect(problem(',grant,49000000,', ',,49000000,')).toBe(
      'awards.csv line 2, column sum_kind: must not be empty.',
    )
    expect(problem(',department-of-health-and-social-care,', ',department-of-health,')).toBe(
      'awards.csv line 2, column funder_slug: "department-of-health" is not in organisations.csv.',
    )
    const part = ',GBP,spring-ten-scottish-community-led-health-organisations,'
    expect(problem(part, ',GBP,spring-healthy-valleys,')).toMatch(
      /^awards\.csv line \d+, column part_of_slug: an award is no part of itself\.$/,
    )
    expect(problem(part, ',GBP,spring-of-scotland,')).toMatch(
      /^awards\.csv line \d+, column part_of_slug: "spring-of-scotland" is not in awards\.csv\.$/,
    )
  })

  test('is refused when a place lies in no area, or in one that is not there, and when another name is of nothing', () => {
    const areas = ',E92000001;E12000005;E54000019;E06000019,'
    const problem = (now: string) => problemsOf(changed('places.csv', (text) => text.replace(areas, now)))
    expect(problem(',,')).toBe('places.csv line 2, column area_codes: a place lies in an area.')
    expect(problem(',E92000001;E99999999,')).toBe(
      'places.csv line 2, column area_codes: "E99999999" is not in areas.csv as an area of today.',
    )
    const nothing = changed('other-names.csv', (text) =>
      text.replace('\narea,E06000063,', '\narea,E06999999,'),
    )
    expect(problemsOf(nothing)).toMatch(
      /^other-names\.csv line \d+, column record_key: "E06999999" is no area of the register\.$/,
    )
  })

  test('is refused when a row names an area by a code of another vintage', () => {
    const copy = changed('area-successors.csv', (text) => text.replace(',2026-04,', ',2025-04,'))
    expect(problemsOf(copy)).toBe(
      'area-successors.csv line 2, column to_kind, to_code, to_vintage: "icb E54000008 2025-04" is not in areas.csv.',
    )
  })

  test('is refused when a scheme covers nothing, or an area of another vintage, or one inside another', () => {
    const nothing = changed('scheme-areas.csv', (text) =>
      text.replace(/^hwf2018-age-uk-sunderland,.*\n/m, ''),
    )
    expect(problemsOf(nothing)).toBe(
      'schemes.csv line 2, column slug: "hwf2018-age-uk-sunderland" covers no area of scheme-areas.csv.',
    )
    const past = changed('scheme-areas.csv', (text) => text.replace(',2024-05,', ',2019-04,'))
    expect(problemsOf(past)).toMatch(
      /^scheme-areas\.csv line 2, column area_kind, area_code, area_vintage: "council E08000024 2019-04" is not in areas\.csv\.$/,
    )
    const twice = changed('scheme-areas.csv', (text) =>
      text.replace(/$/, 'highland-clw,nation,S92000003,2020-12,all,nation,Scotland\n'),
    )
    expect(problemsOf(twice)).toMatch(
      /^scheme-areas\.csv line \d+, column area_code: "S12000017" lies in S92000003, of which the scheme covers all\.$/,
    )
  })

  test('is refused when a scheme ends before it begins, or runs before it begins or after it ended', () => {
    const row = (was: string, dates: string) =>
      problemsOf(changed('schemes.csv', (text) => text.replace(was, dates)))
    const ended = ',2004,2013-01,yes,2013-01,'
    expect(row(ended, ',2004,2003,yes,2004,')).toMatch(
      /^schemes\.csv line \d+, column ended_on: 2003 is before it began, 2004\.\nschemes\.csv line \d+, column known_to_run_on: 2004 is after it ended, 2003\.$/,
    )
    expect(row(ended, ',2004,2013-01,yes,2003-12,')).toMatch(
      /column known_to_run_on: 2003-12 is before it began, 2004\.$/,
    )
    expect(row(ended, ',2004,2013-01,yes,2013-02-01,')).toMatch(
      /column known_to_run_on: 2013-02-01 is after it ended, 2013-01\.$/,
    )
  })

  test('is refused when an area is part of one that is not there', () => {
    const copy = changed('areas.csv', (text) => text.replace(/^(region,.*),E92000001,/m, '$1,E12000099,'))
    expect(problemsOf(copy)).toMatch(
      /^areas\.csv line \d+, column parent_kind, parent_code, parent_vintage: "nation E12000099 2020-12" is not in areas\.csv\.$/,
    )
  })

  test('is refused when a slug of one file is in another of the same kind', () => {
    const slug = /^slug.*\n([^,]+),/.exec(readFileSync(join(seedFolder, 'workforce.csv'), 'utf8'))?.[1]
    const copy = changed('coverage.csv', (text) => text.replace(/\n[^,]+,/, `\n${slug},`))
    expect(problemsOf(copy)).toBe(`coverage.csv line 2, column slug: "${slug}" is also in workforce.csv.`)
  })

  test('is refused when of two figures of one thing both are preferred, or none', () => {
    const [first, second] = ['link-workers-headcount-england-2025', 'link-workers-headcount-england-2025-2']
    const line = (slug: string) =>
      readFileSync(join(seedFolder, 'workforce.csv'), 'utf8')
        .split('\n')
        .findIndex((row) => row.startsWith(`${slug},`)) + 1
    const both = changed('workforce.csv', (text) => text.replace(',no,less-sure-source,', ',yes,,'))
    expect(problemsOf(both)).toBe(
      `workforce.csv line ${line(second)}, column preferred: "${first}" is preferred too, on line ${line(first)}.`,
    )
    const none = changed('workforce.csv', (text) =>
      text.replace(/(\nlink-workers-headcount-england-2025,.*),yes,,/, '$1,no,less-exact,'),
    )
    expect(problemsOf(none)).toBe(
      `workforce.csv line ${line(first)}, column preferred: "${first}" is not preferred nor is any of "${second}".`,
    )
  })

  test('is refused when a figure that is also reported does not say why', () => {
    const copy = changed('workforce.csv', (text) => text.replace(',no,less-sure-source,', ',no,,'))
    expect(problemsOf(copy)).toMatch(
      /^workforce\.csv line \d+, column also_reported_reason: must say why preferred is no\.$/,
    )
  })

  test('is refused when a rate is not what its parts give, or has one of them only', () => {
    const wrong = changed('statistics.csv', (text) => text.replace(',65.1,,28,43,', ',66.1,,28,43,'))
    expect(problemsOf(wrong)).toMatch(
      /^statistics\.csv line \d+, column value: 66\.1 is not what 28 of 43 gives, 65\.1163\.$/,
    )
    const half = changed('statistics.csv', (text) => text.replace(',65.1,,28,43,', ',65.1,,28,,'))
    expect(problemsOf(half)).toMatch(
      /^statistics\.csv line \d+, column denominator: must not be empty where there is a numerator\.$/,
    )
  })

  test('is refused when a figure of one nation stands nowhere', () => {
    const copy = changed('coverage.csv', (text) => text.replace(',nation,E92000001,2020-12,', ',,,,'))
    expect(problemsOf(copy)).toMatch(
      /^coverage\.csv line \d+, column area_code: must not be empty for a figure of one nation\.$/,
    )
  })

  test.each([
    ['bromley-by-bow,frome-compassionate', 'column from_slug: "bromley-by-bow" is the slug of a record.'],
    ['old,nowhere', 'column to_slug: "nowhere" is not the slug of a record of "scheme".'],
    [
      'old,old-too\nscheme,old-too,nowhere',
      'column to_slug: "nowhere" is not the slug of a record of "scheme".',
    ],
    ['old,old-too\nscheme,old-too,old', 'column to_slug: "old-too" leads back to "old".'],
    ['old,old', 'column to_slug: "old" leads back to "old".'],
  ])('is refused when a redirect hides a record or ends at none: %s', (row, problem) => {
    const copy = changed('redirects.csv', (text) => `${text}${`scheme,${row}`.replaceAll(/$/gm, ',2')}\n`)
    const [first] = problemsOf(copy).split('\n')
    expect(first).toMatch(/^redirects\.csv line \d+, /)
    expect(first).toContain(problem)
  })

  test('takes redirects that follow one another to a record', () => {
    const copy = changed(
      'redirects.csv',
      (text) => `${text}scheme,oldest,older,2\nscheme,older,bromley-by-bow,2\n`,
    )
    expect(problemsOf(copy)).toBe('none')
  })

  test('is refused when nobody looked at the host of a source, or is highly sure of a copy', () => {
    const unknown = changed('policy-events.csv', (text) =>
      text.replace('https://www.gov.uk/', 'https://gov.uk.example/'),
    )
    expect(problemsOf(unknown)).toMatch(
      /^policy-events\.csv line \d+, column source_url: the host "gov\.uk\.example" is not in source-hosts\.csv\.$/,
    )
    const sure = changed('policy-events.csv', (text) =>
      text.replace(/https:\/\/www\.gov\.uk\/([^\n]*),high\n/, 'https://www.scribd.com./$1,high\n'),
    )
    expect(problemsOf(sure)).toMatch(
      /^policy-events\.csv line \d+, column confidence: must not be high, as scribd\.com is a host of copies\.$/,
    )
  })

  test('is refused when a host is not written as it is looked up, or has another class than its name gives without a reason', () => {
    const hosts = changed('source-hosts.csv', (text) =>
      text
        .replace('\nkingsfund.org.uk,', '\nwww.kingsfund.org.uk,')
        .replace('\nkent.gov.uk,government,', '\nkent.gov.uk,press,'),
    )
    expect(problemsOf(hosts).split('\n')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^source-hosts\.csv line \d+, column host: "www\.kingsfund\.org\.uk" is written "kingsfund\.org\.uk"\.$/,
        ),
        expect.stringMatching(
          /^source-hosts\.csv line \d+, column note: must say why press and not government, which the name gives\.$/,
        ),
      ]),
    )
  })

  test.each([
    [
      ',points of 10,,before-after,Happiness',
      ',2.2,,,5.3,7.5,',
      ',2.3,,,5.3,7.5,',
      'value: 2.3 is not what 5.3 to 7.5 gives, 2.2',
    ],
    ['4.67 to 4.70', ',,4.67,4.7,', ',,4.77,4.7,', 'lower: 4.77 is more than the upper bound, 4.7'],
    ['GP appointments down 33%', ',-33,,,', ',-33,-30,,', 'lower: -30 is more than the value, -33'],
    [
      'GP appointments down 33%',
      ',-33,,,',
      ',,,,',
      'value: must not be empty where there is no bound either',
    ],
    [
      'GP appointments down 33%',
      ',gp-use,',
      ',cost,',
      'measure: cost is not among the measures of "east-merton-social-prescribing-pilot-2018"',
    ],
    [
      'GP appointments down 33%',
      ',gp-use,',
      ',appointments,',
      'measure: "appointments" is not one of wellbeing,',
    ],
    [
      'GP appointments down 33%',
      'down 33%',
      'down 34%',
      'as_written: the words do not stand in the effect_summary of "east-merton-social-prescribing-pilot-2018"',
    ],
    [
      'GP appointments down 33%',
      'east-merton-social-prescribing-pilot-2018',
      'museums-on-prescription-2017',
      'evidence_slug: "museums-on-prescription-2017" is not graded, so no number of it may be quoted',
    ],
  ])(
    'is refused when the number of a study is not what its words are: %s, %s as %s',
    (row, was, is, problem) => {
      const copy = changed('evidence-effects.csv', (text) =>
        text.replace(/^.*$/gm, (line) => (line.includes(row) ? line.replace(was, is) : line)),
      )
      expect(problemsOf(copy)).toMatch(/^evidence-effects\.csv line \d+, column /)
      expect(problemsOf(copy)).toContain(`column ${problem}`)
    },
  )

  test('is refused when a service can be had nowhere, or says no cost and has one', () => {
    const nowhere = changed('service-areas.csv', (text) =>
      text.replace(/^tadley-exercise-referral,.*\n/m, ''),
    )
    expect(problemsOf(nowhere)).toMatch(
      /^services\.csv line \d+, column slug: "tadley-exercise-referral" is in no area of service-areas\.csv\.$/,
    )
    const dear = changed('services.csv', (text) => text.replace(',not-stated,,', ',not-stated,5 pounds,'))
    expect(problemsOf(dear)).toMatch(
      /^services\.csv line \d+, column costs: must be not-stated where cost_as_written is empty, and nowhere else\.$/,
    )
  })

  test('is refused when a slug occurs twice', () => {
    const copy = changed('programmes.csv', (text) =>
      text.replace('\nhwf-2020-starting-well,', '\nhwf-2018-social-prescribing,'),
    )
    expect(problemsOf(copy)).toBe(
      'programmes.csv line 3, column slug: "hwf-2018-social-prescribing" is also on line 2.',
    )
  })

  test('is refused when a column or a file is missing', () => {
    const copy = changed('schemes.csv', (text) => text.replace('slug,name,', 'slug,title,'))
    rmSync(join(copy, 'evidence.csv'))
    expect(problemsOf(copy).split('\n')).toEqual([
      'schemes.csv line 1, column name: the column is missing.',
      'schemes.csv line 1, column title: nothing is known of this column.',
      'evidence.csv line 1, column (file): the file is missing.',
    ])
  })
})

function changed(file: string, edit: (text: string) => string): string {
  const copy = mkdtempSync(join(tmpdir(), 'seed-'))
  copies.push(copy)
  cpSync(seedFolder, copy, { recursive: true })
  change(copy, file, edit)
  return copy
}

function change(copy: string, file: string, edit: (text: string) => string) {
  const before = readFileSync(join(copy, file), 'utf8')
  const after = edit(before)
  expect(after).not.toBe(before)
  writeFileSync(join(copy, file), after)
}

function problemsOf(folder: string): string {
  try {
    loadSeed(folder)
  } catch (error) {
    if (error instanceof SeedError) return error.message
    throw error
  }
  return 'none'
}
