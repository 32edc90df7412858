import { defineText } from '@academy/domain/text/define-text'

/** Why something was refused, and what to do: of organisations, their people and signing in. */
export const organisationRefusals = defineText({
  'passkey-refused': { en: 'No passkey was added', cy: 'Ni ychwanegwyd allwedd mynediad' },
  'passkey-refused-body': {
    en: 'It came too late, is there already, or did not fit this site. Nothing changed: try again from your details.',
    cy: 'Daeth yn rhy hwyr, mae yno eisoes, neu nid oedd yn addas i’r wefan hon. Ni newidiodd dim: rhowch gynnig arall arni o’ch manylion.',
  },
  'passkeys-full': { en: 'You have ten passkeys', cy: 'Mae gennych ddeg allwedd mynediad' },
  'passkeys-full-body': {
    en: 'That is the most. Remove one that you no longer use, then add another.',
    cy: 'Dyna’r mwyaf. Dilëwch un nad ydych yn ei defnyddio mwyach, yna ychwanegwch un arall.',
  },
  'last-lead': { en: 'Somebody else has to lead first', cy: 'Rhaid i rywun arall arwain yn gyntaf' },
  'last-lead-body': {
    en: 'You are the only lead of this organisation. Make somebody else a lead, then leave or take another role.',
    cy: 'Chi yw unig arweinydd y sefydliad hwn. Gwnewch rywun arall yn arweinydd, yna gadewch neu cymerwch rôl arall.',
  },
  'not-a-member': {
    en: 'This person does not belong to it any more',
    cy: 'Nid yw’r person hwn yn perthyn iddo mwyach',
  },
  'not-a-member-body': {
    en: 'They left or were removed since you opened the page. Nothing was done.',
    cy: 'Gadawodd neu tynnwyd ef ers i chi agor y dudalen. Ni wnaed dim.',
  },
  'same-role': { en: 'They have this role already', cy: 'Mae’r rôl hon ganddo eisoes' },
  'same-role-body': { en: 'Nothing was changed.', cy: 'Ni newidiwyd dim.' },
  'own-membership': {
    en: 'You end your own membership by leaving',
    cy: 'Rydych yn dod â’ch aelodaeth eich hun i ben drwy adael',
  },
  'own-membership-body': { en: 'Nothing was changed.', cy: 'Ni newidiwyd dim.' },
  'own-case': { en: 'Others decide this', cy: 'Eraill sy’n penderfynu hyn' },
  'own-case-body': {
    en: 'You asked for it, or belong to what it is about.',
    cy: 'Chi a ofynnodd amdano, neu rydych yn perthyn i’r hyn y mae’n ymwneud ag ef.',
  },
  'own-finding': { en: 'Somebody else has to agree', cy: 'Rhaid i rywun arall gytuno' },
  'own-finding-body': {
    en: 'You found it, so a second person decides.',
    cy: 'Chi a’i canfu, felly ail berson sy’n penderfynu.',
  },
  'decided-already': { en: 'This is decided already', cy: 'Penderfynwyd hyn eisoes' },
  'decided-already-body': { en: 'Nothing more was done.', cy: 'Ni wnaed dim mwy.' },
  'proposed-already': {
    en: 'Somebody has looked at this already',
    cy: 'Mae rhywun wedi edrych ar hyn eisoes',
  },
  'proposed-already-body': {
    en: 'Load the page again to see what was found.',
    cy: 'Llwythwch y dudalen eto i weld beth a ganfuwyd.',
  },
  'not-proposed': { en: 'Nobody has looked at this first', cy: 'Nid oes neb wedi edrych ar hyn yn gyntaf' },
  'not-proposed-body': {
    en: 'It was put back, or is new. Nothing was done.',
    cy: 'Fe’i rhoddwyd yn ôl, neu mae’n newydd. Ni wnaed dim.',
  },
  'both-apply': { en: 'Both have an application in one round', cy: 'Mae gan y ddau gais mewn un rownd' },
  'both-apply-body': {
    en: 'One of the two has to be withdrawn first: an organisation has one application in a round. Nothing was done.',
    cy: 'Rhaid tynnu un o’r ddau yn ôl yn gyntaf: un cais sydd gan sefydliad mewn rownd. Ni wnaed dim.',
  },
  'merged-already': {
    en: 'It is part of another organisation already',
    cy: 'Mae’n rhan o sefydliad arall eisoes',
  },
  'merged-already-body': { en: 'Nothing was done.', cy: 'Ni wnaed dim.' },
})
