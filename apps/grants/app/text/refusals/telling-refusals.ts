import { defineText } from '@academy/domain/text/define-text'

/** Why something was refused, and what to do: of letters and of announcing results. */
export const tellingRefusals = defineText({
  'letter-locked': { en: 'This letter is announced', cy: 'Mae’r llythyr hwn wedi’i gyhoeddi' },
  'letter-locked-body': {
    en: 'What is approved is what was read: as long as an announcement stands, no letter changes. Stop the announcement first; that can be done until a minute before its instant.',
    cy: 'Yr hyn a gymeradwyir yw’r hyn a ddarllenwyd: tra bo cyhoeddiad yn sefyll, nid oes llythyr yn newid. Stopiwch y cyhoeddiad yn gyntaf; gellir gwneud hynny hyd at funud cyn ei amser.',
  },
  'letters-not-ready': { en: 'Some letters are not ready', cy: 'Nid yw rhai llythyrau’n barod' },
  'letters-not-ready-body': {
    en: 'Everybody is told at one instant, so every decision has its letter before one is proposed. Make the letters, read them, and say that they are ready.',
    cy: 'Dywedir wrth bawb ar yr un amser, felly mae gan bob penderfyniad ei lythyr cyn cynnig un. Gwnewch y llythyrau, darllenwch nhw, a dywedwch eu bod yn barod.',
  },
  'announced-already': { en: 'An announcement stands already', cy: 'Mae cyhoeddiad eisoes yn sefyll' },
  'announced-already-body': {
    en: 'A round has one announcement at a time. Stop it before you propose another.',
    cy: 'Mae gan rownd un cyhoeddiad ar y tro. Stopiwch ef cyn i chi gynnig un arall.',
  },
  'own-announcement': { en: 'Somebody else answers what you proposed', cy: 'Rhywun arall sy’n ateb yr hyn a gynigiwyd gennych' }, // prettier-ignore
  'own-announcement-body': {
    en: 'Results are not told by one person alone. Another fund manager or senior officer approves the instant, or does not.',
    cy: 'Nid un person yn unig sy’n dweud canlyniadau. Mae rheolwr cronfa neu uwch swyddog arall yn cymeradwyo’r amser, neu beidio.',
  },
  'announcement-passed': { en: 'Its instant has passed', cy: 'Mae ei amser wedi mynd heibio' },
  'announcement-passed-body': {
    en: 'Nothing is told back in time. Refuse this announcement, and propose another instant.',
    cy: 'Ni ddywedir dim yn ôl mewn amser. Gwrthodwch y cyhoeddiad hwn, a chynigiwch amser arall.',
  },
  'announcement-answered': { en: 'It is answered already', cy: 'Mae wedi’i ateb eisoes' },
  'announcement-answered-body': {
    en: 'Somebody has approved, refused or stopped this announcement.',
    cy: 'Mae rhywun wedi cymeradwyo, gwrthod neu stopio’r cyhoeddiad hwn.',
  },
  'too-late-to-stop': { en: 'It is too late to stop it', cy: 'Mae’n rhy hwyr i’w stopio' },
  'too-late-to-stop-body': {
    en: 'An announcement can be stopped until a minute before its instant. What people have read cannot be taken back.',
    cy: 'Gellir stopio cyhoeddiad hyd at funud cyn ei amser. Ni ellir tynnu’n ôl yr hyn y mae pobl wedi’i ddarllen.',
  },
  'too-late-for-readers': { en: 'Results are told already', cy: 'Mae’r canlyniadau eisoes wedi’u dweud' },
  'too-late-for-readers-body': {
    en: 'The instant has come, so nobody can read them early any more.',
    cy: 'Mae’r amser wedi dod, felly ni all neb eu darllen yn gynnar mwyach.',
  },
  'not-announced': { en: 'Nothing is announced', cy: 'Nid oes dim wedi’i gyhoeddi' },
  'not-announced-body': {
    en: 'No announcement of this round is proposed or approved.',
    cy: 'Nid oes cyhoeddiad o’r rownd hon wedi’i gynnig na’i gymeradwyo.',
  },
})
