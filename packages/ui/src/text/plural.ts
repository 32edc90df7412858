import { formatNumber } from './format-number.ts'
import { locales, type Language } from '@academy/domain/text/language'

/** Welsh tells zero, 1, 2, 3 (few), 6 (many) and all others apart, because nouns mutate after them. */
export type PluralForms = { other: string } & Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>

const rules: Record<Language, Intl.PluralRules> = {
  en: new Intl.PluralRules(locales.en),
  cy: new Intl.PluralRules(locales.cy),
}

/** Picks the form that goes with `count`; `#` in it becomes the number, written as the language writes it. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const form = forms[rules[language].select(count)] ?? forms.other
  return form.replaceAll('#', formatNumber(language, count))
}
