import type { RegisteredNumber } from './registration.ts'

/**
 * The letters that Companies House puts before six digits, from its public guide to the addresses of company records:
 * companies (SC, NI), partnerships (OC, SO, NC; LP, SL, NL), overseas ones (FC, SF, NF; FE, OE), assurance (AC, SA, NA),
 * incorporated by Act or charter (ZC, SZ, NZ; RC, SR, NR), investment companies (IC, SI, NV), European ones (SE, ES, EN;
 * GE, GS, GN), Scottish qualifying partnerships (SG), protected cells (PC), and charitable incorporated organisations
 * (CE, CS). England and Wales have none.
 */
const companyPrefixes = new Set(
  (
    'SC NI OC SO NC LP SL NL FC SF NF FE OE AC SA NA ZC SZ NZ RC SR NR ' +
    'IC SI NV SE ES EN GE GS GN SG PC CE CS'
  ).split(' '),
)

/** Societies whose number Companies House writes as letters and six digits: registered since 2014, and Northern Ireland's. */
const societyPrefixes = new Set(['RS', 'NP', 'NO', 'IP'])

/**
 * A company's or a registered society's number in its one written form of eight characters, or nothing. Zeros that a
 * spreadsheet ate (`7123456`, `SC1234`) are put back.
 *
 * - `R0000123` is a company that was registered in Ireland before Northern Ireland had its own register.
 * - `IP12345R` and `SP1234RS` are registered societies of England and Wales and of Scotland from before 2014: co-operatives
 *   and community benefit societies. The Mutuals Public Register writes the same as `12345R` and `1234R(S)`.
 * - `ZZ000001` has letters that no register of the United Kingdom uses. `0012345X` has the look of a company number with a
 *   letter at its end, and no register gives such numbers; who has one can state it as a number of another register.
 */
export function readCompanyNumber(text: string): RegisteredNumber | undefined {
  const compact = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.()‐-―−-]/g, '')
  if (/^\d{3,8}$/.test(compact)) return company(compact.padStart(8, '0'))
  const [, oldIrish] = /^R(\d{1,7})$/.exec(compact) ?? []
  if (oldIrish) {
    const seven = oldIrish.padStart(7, '0')
    return seven.startsWith('0') ? company(`R${seven}`) : undefined
  }
  if (/^SL\d{5}A$/.test(compact)) return company(compact)
  return readSocietyNumber(compact) ?? withPrefix(compact)
}

function readSocietyNumber(compact: string): RegisteredNumber | undefined {
  const [, scottish] = /^(?:SP)?(\d{1,4})RS$/.exec(compact) ?? []
  if (scottish) return society(`SP${scottish.padStart(4, '0')}RS`)
  const [, letters = 'IP', digits] = /^(IP|SP|NP)?(\d{1,5})R$/.exec(compact) ?? []
  return digits ? society(`${letters}${digits.padStart(5, '0')}R`) : undefined
}

function withPrefix(compact: string): RegisteredNumber | undefined {
  const [, letters = '', digits] = /^([A-Z]{2})(\d{1,6})$/.exec(compact) ?? []
  if (!digits) return undefined
  const number = letters + digits.padStart(6, '0')
  if (societyPrefixes.has(letters)) return society(number)
  return companyPrefixes.has(letters) ? company(number) : undefined
}

const company = (number: string): RegisteredNumber => ({ scheme: 'GB-COH', number })
const society = (number: string): RegisteredNumber => ({ scheme: 'GB-MPR', number })
