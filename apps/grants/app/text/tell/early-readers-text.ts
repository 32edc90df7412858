import { defineText } from '@academy/domain/text/define-text'

/** Who reads the results of a round before they are told. */
export const earlyReadersText = defineText({
  title: { en: 'Who reads results early', cy: 'Pwy sy’n darllen canlyniadau’n gynnar' },
  body: {
    en: 'Name here everybody outside the staff of this round who has to know the results before they are told, such as a press office. Their offices and the reasons are public once results are told; their names are not. Nobody can be taken off the list.',
    cy: 'Enwch yma bawb y tu allan i staff y rownd hon sy’n gorfod gwybod y canlyniadau cyn iddynt gael eu dweud, megis swyddfa’r wasg. Mae eu swyddi a’r rhesymau’n gyhoeddus unwaith y dywedir y canlyniadau; nid yw eu henwau. Ni ellir tynnu neb oddi ar y rhestr.',
  },
  none: { en: 'Nobody is named.', cy: 'Nid oes neb wedi’i enwi.' },
  add: { en: 'Name somebody', cy: 'Enwi rhywun' },
  name: { en: 'Name', cy: 'Enw' },
  office: { en: 'Office and organisation', cy: 'Swydd a sefydliad' },
  reason: { en: 'Why they have to know early', cy: 'Pam mae’n rhaid iddynt wybod yn gynnar' },
  granted: { en: 'Named by', cy: 'Enwyd gan' },
  'name-missing': { en: 'Give the name', cy: 'Rhowch yr enw' },
  'office-missing': { en: 'Give the office and organisation', cy: 'Rhowch y swydd a’r sefydliad' },
  'reason-missing': { en: 'Say why they have to know early', cy: 'Dywedwch pam mae’n rhaid iddynt wybod yn gynnar' }, // prettier-ignore
  button: { en: 'Put on the list', cy: 'Rhoi ar y rhestr' },
})
