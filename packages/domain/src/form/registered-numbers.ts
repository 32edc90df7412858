/**
 * A charity number in its one written form, or nothing if it has none: England and Wales six or seven digits,
 * Scotland `SC` and six digits, Northern Ireland `NIC` and six. Leading zeros are part of it, so it is text.
 */
export function readCharityNumber(text: string): string | undefined {
  const compact = text.toUpperCase().replace(/[\s.-]/g, '')
  if (/^\d{6,7}$/.test(compact)) return compact
  const [, prefix, digits] = /^(SC|NIC|NI)(\d{5,6})$/.exec(compact) ?? []
  if (!prefix || !digits) return undefined
  return (prefix === 'SC' ? 'SC' : 'NIC') + digits.padStart(6, '0')
}

/**
 * A company number in its one written form of eight characters, or nothing: eight digits, or two letters and six
 * digits. Zeros that a spreadsheet ate (`7123456`) are put back.
 */
export function readCompanyNumber(text: string): string | undefined {
  const compact = text.toUpperCase().replace(/[\s.-]/g, '')
  if (/^\d{5,8}$/.test(compact)) return compact.padStart(8, '0')
  const [, letters, digits] = /^([A-Z]{2})(\d{1,6})$/.exec(compact) ?? []
  return letters && digits ? letters + digits.padStart(6, '0') : undefined
}
