import type { ServiceCost, ServiceReferrer } from '@academy/domain/facts/service-words'
import type { EffectComparison, OutcomeMeasure } from '@academy/domain/facts/evidence-words'
import type {
  Activity,
  Confidence,
  EvidenceGrade,
  EvidenceKind,
  Licence,
  LocationPrecision,
  Nation,
  PolicyEventKind,
} from '@academy/domain/facts/vocabulary'
import type { Language } from '@academy/domain/text/language'

type Words<Word extends string> = Record<Word, Record<Language, string>>

/** The closed lists as a reader says them. A new word in a list does not compile until both languages have it. */
export const nationText: Words<Nation> = {
  England: { en: 'England', cy: 'Lloegr' },
  Scotland: { en: 'Scotland', cy: 'Yr Alban' },
  Wales: { en: 'Wales', cy: 'Cymru' },
  'Northern Ireland': { en: 'Northern Ireland', cy: 'Gogledd Iwerddon' },
}

export const activityText: Words<Activity> = {
  'link-worker-service': { en: 'Link worker service', cy: 'Gwasanaeth gweithiwr cyswllt' },
  'physical-activity': { en: 'Physical activity', cy: 'Gweithgarwch corfforol' },
  'nature-based': { en: 'Nature-based', cy: 'Seiliedig ar natur' },
  'arts-and-culture': { en: 'Arts and culture', cy: 'Celfyddydau a diwylliant' },
  'befriending-and-social': { en: 'Befriending and social', cy: 'Cyfeillio a chymdeithasu' },
  'counselling-and-mental-health': { en: 'Counselling and mental health', cy: 'Cwnsela ac iechyd meddwl' },
  volunteering: { en: 'Volunteering', cy: 'Gwirfoddoli' },
  'advice-and-welfare': { en: 'Advice and welfare', cy: 'Cyngor a lles' },
  learning: { en: 'Learning', cy: 'Dysgu' },
  food: { en: 'Food', cy: 'Bwyd' },
  heritage: { en: 'Heritage', cy: 'Treftadaeth' },
  other: { en: 'Other', cy: 'Arall' },
}

export const precisionText: Words<LocationPrecision> = {
  town: { en: 'The town where it runs', cy: 'Y dref lle mae’n rhedeg' },
  local_authority: {
    en: 'It serves a council area; the mark is its main town, not the site',
    cy: 'Mae’n gwasanaethu ardal cyngor; mae’r marc ar y brif dref, nid y safle',
  },
  region: {
    en: 'It covers a region and has no site on the map',
    cy: 'Mae’n cwmpasu rhanbarth a does dim safle ar y map',
  },
  nation: {
    en: 'It covers a whole nation and has no site on the map',
    cy: 'Mae’n cwmpasu cenedl gyfan a does dim safle ar y map',
  },
}

export const confidenceText: Words<Confidence> = {
  high: {
    en: 'High: the publisher or a government says it plainly',
    cy: 'Uchel: mae’r cyhoeddwr neu lywodraeth yn ei ddweud yn glir',
  },
  medium: {
    en: 'Medium: second hand, or part of it is inferred',
    cy: 'Canolig: ail-law, neu rhan ohono wedi’i gasglu',
  },
  low: { en: 'Low: a passing mention', cy: 'Isel: cyfeiriad wrth fynd heibio' },
}

export const confidenceShortText: Words<Confidence> = {
  high: { en: 'High', cy: 'Uchel' },
  medium: { en: 'Medium', cy: 'Canolig' },
  low: { en: 'Low', cy: 'Isel' },
}

export const licenceText: Words<Licence> = {
  'OGL-UK-3.0': { en: 'Open Government Licence v3.0', cy: 'Trwydded Llywodraeth Agored f3.0' },
  'Open-Parliament-Licence-3.0': { en: 'Open Parliament Licence v3.0', cy: 'Trwydded Senedd Agored f3.0' },
  'Scottish-Parliament-Licence': { en: 'Scottish Parliament terms', cy: 'Telerau Senedd yr Alban' },
  'CC-BY-4.0': { en: 'Creative Commons Attribution 4.0', cy: 'Creative Commons Priodoli 4.0' },
  'CC0-1.0': { en: 'Public domain (CC0 1.0)', cy: 'Parth cyhoeddus (CC0 1.0)' },
  'facts-only': {
    en: 'All rights reserved at the source; only facts were taken',
    cy: 'Cedwir pob hawl yn y ffynhonnell; ffeithiau yn unig a gymerwyd',
  },
}

export const gradeText: Words<EvidenceGrade> = {
  strong: { en: 'Strong', cy: 'Cryf' },
  moderate: { en: 'Moderate', cy: 'Cymedrol' },
  limited: { en: 'Limited', cy: 'Cyfyngedig' },
  'not-graded': { en: 'Not graded', cy: 'Heb ei raddio' },
}

export const evidenceKindText: Words<EvidenceKind> = {
  rct: { en: 'Trial with a control group', cy: 'Treial â grŵp rheoli' },
  'systematic-review': { en: 'Systematic review', cy: 'Adolygiad systematig' },
  cohort: { en: 'Cohort study', cy: 'Astudiaeth garfan' },
  evaluation: { en: 'Service evaluation', cy: 'Gwerthusiad gwasanaeth' },
  economic: { en: 'Economic study', cy: 'Astudiaeth economaidd' },
  qualitative: { en: 'Qualitative study', cy: 'Astudiaeth ansoddol' },
}

export const measureText: Words<OutcomeMeasure> = {
  wellbeing: { en: 'Wellbeing', cy: 'Llesiant' },
  loneliness: { en: 'Loneliness', cy: 'Unigrwydd' },
  'social-connection': { en: 'Social connection', cy: 'Cysylltiad cymdeithasol' },
  'mental-health': { en: 'Mental health', cy: 'Iechyd meddwl' },
  'health-status': { en: 'Health', cy: 'Iechyd' },
  'physical-activity': { en: 'Physical activity', cy: 'Gweithgarwch corfforol' },
  'gp-use': { en: 'Use of GPs', cy: 'Defnydd o feddygon teulu' },
  'emergency-use': { en: 'Use of A&E', cy: 'Defnydd o adrannau brys' },
  'hospital-use': { en: 'Use of hospitals', cy: 'Defnydd o ysbytai' },
  'service-use': { en: 'Use of services, kind not said', cy: 'Defnydd o wasanaethau, heb ddweud pa fath' },
  cost: { en: 'Cost', cy: 'Cost' },
  'social-return': { en: 'Social return', cy: 'Elw cymdeithasol' },
  reach: { en: 'Reach', cy: 'Cyrhaeddiad' },
  experience: { en: 'Experience', cy: 'Profiad' },
  delivery: { en: 'How it is run', cy: 'Sut y caiff ei redeg' },
  workforce: { en: 'Link workers’ work', cy: 'Gwaith gweithwyr cyswllt' },
  other: { en: 'Other', cy: 'Arall' },
}

export const comparisonText: Words<EffectComparison> = {
  controlled: { en: 'against people without it', cy: 'yn erbyn pobl hebddo' },
  'before-after': { en: 'before and after, no comparison group', cy: 'cyn ac ar ôl, heb grŵp cymharu' },
  'after-only': { en: 'asked afterwards only', cy: 'gofynnwyd wedyn yn unig' },
  association: { en: 'an association, not a cause', cy: 'cysylltiad, nid achos' },
  model: { en: 'calculated from assumptions', cy: 'wedi’i gyfrifo o ragdybiaethau' },
}

export const referrerText: Words<ServiceReferrer> = {
  self: { en: 'Yourself or family', cy: 'Chi eich hun neu’r teulu' },
  'link-worker': { en: 'Link worker', cy: 'Gweithiwr cyswllt' },
  'general-practice': { en: 'GP practice', cy: 'Practis meddyg teulu' },
  'health-professional': { en: 'Health professional', cy: 'Gweithiwr iechyd proffesiynol' },
  'other-professional': { en: 'Another professional', cy: 'Gweithiwr proffesiynol arall' },
}

export const costText: Words<ServiceCost> = {
  free: { en: 'Free', cy: 'Am ddim' },
  paid: { en: 'Paid', cy: 'Telir amdano' },
  varies: { en: 'Varies', cy: 'Yn amrywio' },
  'not-stated': { en: 'Cost not stated', cy: 'Cost heb ei nodi' },
}

export const policyKindText: Words<PolicyEventKind> = {
  institution: { en: 'Institution', cy: 'Sefydliad' },
  plan: { en: 'Plan', cy: 'Cynllun polisi' },
  paper: { en: 'Paper', cy: 'Papur' },
  fund: { en: 'Fund', cy: 'Cronfa' },
  contract: { en: 'Contract', cy: 'Contract' },
  framework: { en: 'Framework', cy: 'Fframwaith' },
}

export const areaKindText: Words<
  | 'nation'
  | 'region'
  | 'county'
  | 'council'
  | 'icb'
  | 'health-board'
  | 'local-health-board'
  | 'hsc-trust'
  | 'ccg'
> = {
  nation: { en: 'Nation', cy: 'Cenedl' },
  region: { en: 'Region of England', cy: 'Rhanbarth yn Lloegr' },
  county: { en: 'County', cy: 'Sir' },
  council: { en: 'Council area', cy: 'Ardal cyngor' },
  icb: { en: 'Integrated care board', cy: 'Bwrdd gofal integredig' },
  'health-board': { en: 'Health board', cy: 'Bwrdd iechyd' },
  'local-health-board': { en: 'Local health board', cy: 'Bwrdd iechyd lleol' },
  'hsc-trust': { en: 'Health and Social Care Trust', cy: 'Ymddiriedolaeth Iechyd a Gofal Cymdeithasol' },
  ccg: { en: 'Clinical commissioning group, until 2022', cy: 'Grŵp comisiynu clinigol, hyd at 2022' },
}

/** A nation as a source writes it: one of ours, or words such as "UK" that stay as they are. */
export function nationName(written: string, language: Language): string {
  return written in nationText
    ? nationText[written as Nation][language]
    : (widerText[written]?.[language] ?? written)
}

const widerText: Record<string, Record<Language, string>> = {
  UK: { en: 'United Kingdom', cy: 'Y Deyrnas Unedig' },
  International: { en: 'International', cy: 'Rhyngwladol' },
  'Northern Ireland; Scotland': { en: 'Northern Ireland and Scotland', cy: 'Gogledd Iwerddon a’r Alban' },
}
