import type { Words } from '../text/words.ts'

/** What a rehearsed scheme is about: words that its texts are made of. */
export interface Theme {
  name: string
  /** As the form calls what people are introduced to. */
  activities: readonly string[]
  scheme: readonly Words[]
  who: readonly Words[]
  doing: readonly Words[]
  partner: readonly Words[]
}

const w = (en: string, cy: string): Words => ({ en, cy })

export const themes: readonly Theme[] = [
  {
    name: 'nature',
    activities: ['nature', 'physical-activity'],
    scheme: [w('Growing Well', 'Tyfu’n Iach'), w('Out of Doors', 'Allan yn yr Awyr'), w('Green Steps', 'Camau Gwyrdd')],
    who: [
      w('adults with diabetes or heart disease who seldom leave the house', 'oedolion â diabetes neu glefyd y galon sy’n anaml yn gadael y tŷ'),
      w('people with long waits for talking therapies', 'pobl sy’n aros yn hir am therapïau siarad'),
      w('older people who have given up their gardens', 'pobl hŷn sydd wedi rhoi’r gorau i’w gerddi'),
    ],
    doing: [
      w('a weekly session on a shared allotment', 'sesiwn wythnosol ar randir a rennir'),
      w('guided walks along the old railway line', 'teithiau cerdded dan arweiniad ar hyd yr hen reilffordd'),
      w('tree planting with a ranger', 'plannu coed gyda cheidwad'),
    ],
    partner: [w('Example Country Park Rangers', 'Ceidwaid Parc Gwledig Enghreifftiol'), w('Example Seed Library', 'Llyfrgell Hadau Enghreifftiol')],
  },
  {
    name: 'arts',
    activities: ['arts'],
    scheme: [w('Song and Company', 'Cân a Chwmni'), w('Made by Hand', 'O Waith Llaw'), w('Open Studio', 'Y Stiwdio Agored')],
    who: [
      w('people living with dementia and those who care for them', 'pobl sy’n byw gyda dementia a’r rhai sy’n gofalu amdanynt'),
      w('new parents with low mood', 'rhieni newydd sy’n isel eu hysbryd'),
      w('adults who have been in hospital for their mental health', 'oedolion a fu yn yr ysbyty oherwydd eu hiechyd meddwl'),
    ],
    doing: [
      w('a choir that needs no audition', 'côr nad oes angen clyweliad i ymuno ag ef'),
      w('a pottery evening with a meal', 'noson grochenwaith gyda phryd o fwyd'),
      w('a drama group that writes its own plays', 'grŵp drama sy’n ysgrifennu ei ddramâu ei hun'),
    ],
    partner: [w('Example Town Museum', 'Amgueddfa Tref Enghreifftiol'), w('Example Printmakers', 'Argraffwyr Enghreifftiol')],
  },
  {
    name: 'movement',
    activities: ['physical-activity', 'counselling'],
    scheme: [w('Moving Again', 'Symud Eto'), w('One Mile Together', 'Milltir Gyda’n Gilydd'), w('Steady Feet', 'Traed Cadarn')],
    who: [
      w('people over 65 who have had a fall', 'pobl dros 65 oed sydd wedi cael cwymp'),
      w('people who live with chronic pain', 'pobl sy’n byw gyda phoen cronig'),
      w('men over 50 who live alone', 'dynion dros 50 oed sy’n byw ar eu pennau eu hunain'),
    ],
    doing: [
      w('a gentle exercise class in a village hall', 'dosbarth ymarfer ysgafn mewn neuadd bentref'),
      w('walking football on a Thursday morning', 'pêl-droed cerdded ar fore Iau'),
      w('swimming for people who have not swum for years', 'nofio i bobl nad ydynt wedi nofio ers blynyddoedd'),
    ],
    partner: [w('Example Leisure Trust', 'Ymddiriedolaeth Hamdden Enghreifftiol'), w('Example Walking Football League', 'Cynghrair Pêl-droed Cerdded Enghreifftiol')],
  },
  {
    name: 'advice',
    activities: ['advice', 'counselling'],
    scheme: [w('Steady Ground', 'Tir Cadarn'), w('Warm Room', 'Ystafell Gynnes'), w('First Things First', 'Y Pethau Cyntaf yn Gyntaf')],
    who: [
      w('people whose health is made worse by debt or damp housing', 'pobl y mae dyled neu dai llaith yn gwaethygu eu hiechyd'),
      w('people who come to their GP often and whose trouble is not medical', 'pobl sy’n dod at eu meddyg teulu’n aml heb broblem feddygol'),
      w('people who have just left prison or hostels', 'pobl sydd newydd adael carchar neu hostel'),
    ],
    doing: [
      w('an advice session in the surgery itself', 'sesiwn gyngor yn y feddygfa ei hun'),
      w('a cooking club that shares what it makes', 'clwb coginio sy’n rhannu’r hyn y mae’n ei wneud'),
      w('help with forms, and company at the appointment', 'help gyda ffurflenni, a chwmni yn yr apwyntiad'),
    ],
    partner: [w('Example Money Advice', 'Cyngor Arian Enghreifftiol'), w('Example Housing Association', 'Cymdeithas Tai Enghreifftiol')],
  },
  {
    name: 'company',
    activities: ['counselling', 'arts', 'nature'],
    scheme: [w('Next Door', 'Drws Nesaf'), w('Not Alone', 'Neb ar Ben ei Hun'), w('Long Table', 'Y Bwrdd Hir')],
    who: [
      w('people who see nobody from one week to the next', 'pobl nad ydynt yn gweld neb o un wythnos i’r llall'),
      w('unpaid carers, young and old', 'gofalwyr di-dâl, hen ac ifanc'),
      w('people who have come here to seek safety', 'pobl sydd wedi dod yma i geisio noddfa'),
    ],
    doing: [
      w('a shared lunch that the guests cook', 'cinio ar y cyd y mae’r gwesteion yn ei goginio'),
      w('a repair shed with tea at eleven', 'sied drwsio gyda phaned am un ar ddeg'),
      w('a circle of peers that meets without a leader', 'cylch o gymheiriaid sy’n cyfarfod heb arweinydd'),
    ],
    partner: [w('Example Volunteer Bureau', 'Biwro Gwirfoddolwyr Enghreifftiol'), w('Example Library Service', 'Gwasanaeth Llyfrgell Enghreifftiol')],
  },
] // prettier-ignore
