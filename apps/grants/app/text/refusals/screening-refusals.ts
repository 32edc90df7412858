import { defineText } from '@academy/domain/text/define-text'

/** Why something was refused, and what to do: of screening bids. */
export const screeningRefusals = defineText({
  'proposal-waits': {
    en: 'A proposal about this bid waits already',
    cy: 'Mae cynnig am y cais hwn yn aros eisoes',
  },
  'proposal-waits-body': {
    en: 'It is confirmed or refused first. Then another can be made.',
    cy: 'Caiff ei gadarnhau neu ei wrthod yn gyntaf. Yna gellir gwneud un arall.',
  },
  'screened-so-already': {
    en: 'The bid was found to be that already',
    cy: 'Canfuwyd mai dyna yw’r cais eisoes',
  },
  'screened-so-already-body': {
    en: 'Two people have found it. Nothing has changed.',
    cy: 'Mae dau berson wedi canfod hynny. Nid oes dim wedi newid.',
  },
  'no-proposal': { en: 'Nothing waits to be confirmed', cy: 'Nid oes dim yn aros i’w gadarnhau' },
  'no-proposal-body': {
    en: 'Somebody has ruled on it meanwhile, or taken it back.',
    cy: 'Mae rhywun wedi dyfarnu arno yn y cyfamser, neu wedi’i dynnu’n ôl.',
  },
  'second-person-needed': {
    en: 'Somebody else confirms what you proposed',
    cy: 'Rhywun arall sy’n cadarnhau’r hyn a gynigiwyd gennych',
  },
  'second-person-needed-body': {
    en: 'No bid is stopped by one person. Another fund manager or senior officer reads it and confirms it, or does not.',
    cy: 'Nid oes un person yn atal cais. Mae rheolwr cronfa neu uwch swyddog arall yn ei ddarllen ac yn ei gadarnhau, neu beidio.',
  },
  'fresh-person-needed': {
    en: 'Somebody who did not stop the bid has to agree',
    cy: 'Rhaid i rywun na wnaeth atal y cais gytuno',
  },
  'fresh-person-needed-body': {
    en: 'A review is no review by the people whose finding is reviewed. A fund manager or senior officer who took no part in it confirms that the bid goes on. If the round has no other, a fund manager gives somebody the role on the page of its design.',
    cy: 'Nid adolygiad mohono gan y bobl yr adolygir eu canfyddiad. Rheolwr cronfa neu uwch swyddog na chymerodd ran ynddo sy’n cadarnhau bod y cais yn mynd yn ei flaen. Os nad oes un arall gan y rownd, rheolwr cronfa sy’n rhoi’r rôl i rywun ar dudalen ei dyluniad.',
  },
  'submission-changed': {
    en: 'The bid was submitted again since',
    cy: 'Cyflwynwyd y cais eto ers hynny',
  },
  'submission-changed-body': {
    en: 'The proposal is about what was sent before. Take it back, read what stands now, and propose anew.',
    cy: 'Mae’r cynnig am yr hyn a anfonwyd o’r blaen. Tynnwch ef yn ôl, darllenwch yr hyn sy’n sefyll nawr, a chynigiwch o’r newydd.',
  },
  'owner-closed': {
    en: 'This flag cannot be theirs',
    cy: 'Ni all y faner hon fod yn eiddo iddynt',
  },
  'owner-closed-body': {
    en: 'A flag is given to a fund manager or senior officer of the round, and to nobody to whom the bid is closed.',
    cy: 'Rhoddir baner i reolwr cronfa neu uwch swyddog y rownd, ac nid i neb y mae’r cais ar gau iddo.',
  },
})
