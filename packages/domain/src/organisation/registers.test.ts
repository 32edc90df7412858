import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCharityNumber } from './read-charity-number.ts'
import { readCompanyNumber } from './read-company-number.ts'
import { readName } from './read-name.ts'
import { readPostcode } from './read-postcode.ts'
import { mainNumber, orgIdOf } from './registration.ts'

const charity = (text: string) => {
  const read = readCharityNumber(text)
  return read && `${read.scheme} ${read.number}`
}
const company = (text: string) => {
  const read = readCompanyNumber(text)
  return read && `${read.scheme} ${read.number}`
}
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })

describe('a charity number', () => {
  it.each([
    ['111111', 'GB-CHC 111111'],
    ['0111111', 'GB-CHC 111111'],
    ['1234567', 'GB-CHC 1234567'],
    [' 1 234 567 ', 'GB-CHC 1234567'],
    ['1234567-2', 'GB-CHC 1234567-2'],
    ['1234567/02', 'GB-CHC 1234567-2'],
    ['1234567–0', 'GB-CHC 1234567'],
    ['0000001', 'GB-CHC 000001'],
    ['SC012345', 'GB-SC SC012345'],
    ['sc 12345', 'GB-SC SC012345'],
    ['NIC100123', 'GB-NIC NIC100123'],
    ['ni 100123', 'GB-NIC NIC100123'],
    ['１２３４５６７', 'GB-CHC 1234567'],
  ])('is read from %s as %s', (typed, read) => expect(charity(typed)).toBe(read))

  it.each(['', '12345', '12345678', 'SC1234', 'XX123456', '1234567-12345', 'none', '٣٠٠٠٠٠'])(
    'is not %s',
    (typed) => expect(readCharityNumber(typed)).toBeUndefined(),
  )

  it('is one number however many zeros a list put before it, and its written form reads as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 9_999_999 }), fc.nat({ max: 9999 }), (number, linked) => {
        const typed = String(number)
        const read = readCharityNumber(typed.padStart(7, '0'))
        expect(read).toEqual({ scheme: 'GB-CHC', number: typed })
        const own = readCharityNumber(`${typed}-${linked}`)
        expect(readCharityNumber(own?.number ?? '')).toEqual(own)
      }),
    )
  })
})

describe('a company or society number', () => {
  it.each([
    ['01234567', 'GB-COH 01234567'],
    ['1234567', 'GB-COH 01234567'],
    ['sc 123456', 'GB-COH SC123456'],
    ['SC1234', 'GB-COH SC001234'],
    ['NI012345', 'GB-COH NI012345'],
    ['R0000123', 'GB-COH R0000123'],
    ['R123', 'GB-COH R0000123'],
    ['OC300001', 'GB-COH OC300001'],
    ['SL01234A', 'GB-COH SL01234A'],
    ['CE012345', 'GB-COH CE012345'],
    ['IP12345R', 'GB-MPR IP12345R'],
    ['12345R', 'GB-MPR IP12345R'],
    ['ip 1234 r', 'GB-MPR IP01234R'],
    ['SP1234RS', 'GB-MPR SP1234RS'],
    ['1234R(S)', 'GB-MPR SP1234RS'],
    ['RS7123', 'GB-MPR RS007123'],
    ['NP000345', 'GB-MPR NP000345'],
  ])('is read from %s as %s', (typed, read) => expect(company(typed)).toBe(read))

  it.each(['', '12', '123456789', 'ZZ000001', '0012345X', 'SC1234567', 'R1234567', 'IP123456R', 'N/A', 'RS'])(
    'is not %s',
    (typed) => expect(readCompanyNumber(typed)).toBeUndefined(),
  )

  it('has its eaten zeros back, and eight characters of which the written form reads as itself', () => {
    const prefix = fc.constantFrom(
      '',
      'SC',
      'NI',
      'OC',
      'SO',
      'NC',
      'FC',
      'NF',
      'IC',
      'SI',
      'RC',
      'RS',
      'NP',
      'R',
    )
    fc.assert(
      fc.property(prefix, fc.integer({ min: 100, max: 999_999 }), (letters, number) => {
        const eaten = readCompanyNumber(letters + number)
        expect(eaten?.number).toHaveLength(8)
        expect(readCompanyNumber(eaten?.number ?? '')).toEqual(eaten)
        expect(eaten?.number).toBe(letters + String(number).padStart(8 - letters.length, '0'))
      }),
    )
  })

  it('of a society is one, whichever register wrote it', () => {
    fc.assert(
      fc.property(digits(5), digits(4), (five, four) => {
        expect(readCompanyNumber(`${five}R`)).toEqual(readCompanyNumber(`IP${five}R`))
        expect(readCompanyNumber(`${four}R(S)`)).toEqual(readCompanyNumber(`SP${four}RS`))
      }),
    )
  })

  it('never throws, whatever was pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const read of [readCharityNumber, readCompanyNumber, readPostcode, readName]) read(text)
      }),
    )
  })
})

describe('the identifier in open data', () => {
  it.each([
    ['GB-CHC', '111111', 'GB-CHC-111111'],
    ['GB-SC', 'SC012345', 'GB-SC-SC012345'],
    ['GB-NIC', 'NIC100123', 'GB-NIC-NIC100123'],
    ['GB-COH', '01234567', 'GB-COH-01234567'],
    ['GB-MPR', 'IP12345R', 'GB-MPR-12345R'],
    ['GB-MPR', 'SP1234RS', 'GB-MPR-1234RS'],
    ['GB-MPR', 'RS007123', 'GB-MPR-7123'],
    ['other', 'anything', undefined],
  ] as const)('of %s %s is %s', (scheme, number, id) => expect(orgIdOf({ scheme, number })).toBe(id))

  it('is the company’s where a charity is also one, in whichever order they were typed', () => {
    const both = [
      { scheme: 'GB-CHC', number: '1234567' },
      { scheme: 'GB-COH', number: '01234567' },
    ] as const
    expect(mainNumber(both)).toBe(both[1])
    expect(mainNumber(both.toReversed())).toBe(both[1])
    expect(mainNumber([])).toBeUndefined()
  })
})

describe('a name', () => {
  it.each([
    [' Example \r\n Trust ', 'Example Trust'],
    ['Exam\u00ADple Tr\u200Bust', 'Example Trust'],
    ['Example \u202Etsurt', 'Example tsurt'],
    ['Ŵyl Esiampl', 'Ŵyl Esiampl'],
    ['1st Example', '1st Example'],
  ])('%j is kept as %j', (typed, name) => expect(readName(typed)).toEqual({ ok: true, name }))

  it.each([
    ['', 'required'],
    ['  \n', 'required'],
    ['\u200B', 'not-a-name'],
    ['\u202E\u2066', 'not-a-name'],
    ['\0', 'not-a-name'],
    ['---', 'not-a-name'],
    ['a'.repeat(201), 'too-long-to-keep'],
  ])('%j is none: %s', (typed, why) => expect(readName(typed)).toEqual({ ok: false, why }))
})

describe('a postcode', () => {
  it('has capitals and its one space', () => {
    expect(readPostcode('ls14dy')).toBe('LS1 4DY')
    expect(readPostcode('LS1')).toBeUndefined()
  })
})
