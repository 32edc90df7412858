import type { Language } from '@academy/domain/text/language'
import { plural, type PluralForms } from './plural.ts'

/** Counted nouns of both doors: Welsh keeps the singular after a number and mutates it after some. */
const forms = {
  schemes: {
    en: { one: '# scheme', other: '# schemes' },
    cy: {
      zero: 'dim cynlluniau',
      two: '# gynllun',
      few: '# chynllun',
      many: '# chynllun',
      other: '# cynllun',
    },
  },
  awards: {
    en: { one: '# award', other: '# awards' },
    cy: { zero: 'dim dyfarniadau', two: '# ddyfarniad', other: '# dyfarniad' },
  },
  programmes: {
    en: { one: '# programme', other: '# programmes' },
    cy: { zero: 'dim rhaglenni', two: '# raglen', few: '# rhaglen', other: '# rhaglen' },
  },
  events: {
    en: { one: '# event', other: '# events' },
    cy: { zero: 'dim digwyddiadau', two: '# ddigwyddiad', other: '# digwyddiad' },
  },
  services: {
    en: { one: '# service', other: '# services' },
    cy: { zero: 'dim gwasanaethau', two: '# wasanaeth', other: '# gwasanaeth' },
  },
  studies: {
    en: { one: '# study', other: '# studies' },
    cy: { zero: 'dim astudiaethau', other: '# astudiaeth' },
  },
  facts: {
    en: { one: '# fact', other: '# facts' },
    cy: { zero: 'dim ffeithiau', other: '# ffaith' },
  },
  applications: {
    en: { one: '# application', other: '# applications' },
    cy: { two: '# gais', few: '# chais', many: '# chais', other: '# cais' },
  },
  drafts: {
    en: { one: '# draft', other: '# drafts' },
    cy: { two: '# ddrafft', other: '# drafft' },
  },
  letters: {
    en: { one: '# letter', other: '# letters' },
    cy: { two: '# lythyr', other: '# llythyr' },
  },
  people: {
    en: { one: '# person', other: '# people' },
    cy: { two: '# berson', few: '# pherson', many: '# pherson', other: '# person' },
  },
  questions: {
    en: { one: '# question', other: '# questions' },
    cy: { two: '# gwestiwn', few: '# chwestiwn', many: '# chwestiwn', other: '# cwestiwn' },
  },
  things: {
    en: { one: '# thing', other: '# things' },
    cy: { two: '# beth', other: '# peth' },
  },
  words: {
    en: { one: '# word', other: '# words' },
    cy: { two: '# air', other: '# gair' },
  },
} as const satisfies Record<string, Record<Language, PluralForms>>

/** A number with its noun: `3 schemes`, `3 chynllun`. */
export function countText(language: Language, noun: keyof typeof forms, count: number): string {
  return plural(language, count, forms[noun][language])
}
