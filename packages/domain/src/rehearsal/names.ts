import { Chance } from './chance.ts'

/** Every name of a rehearsal is made of these and the word "Example". */
const firstNames = [
  'Aisha',
  'Aled',
  'Amara',
  'Andrew',
  'Beti',
  'Callum',
  'Carys',
  'Cerys',
  'Chidi',
  'Ciara',
  'Dafydd',
  'Deepa',
  'Declan',
  'Delyth',
  'Eilidh',
  'Elin',
  'Emeka',
  'Esme',
  'Farah',
  'Fergus',
  'Ffion',
  'Fiona',
  'Gareth',
  'Grace',
  'Hamza',
  'Hannah',
  'Huw',
  'Imran',
  'Iona',
  'Ishaan',
  'Jamila',
  'Joseph',
  'Kamal',
  'Kirsty',
  'Leila',
  'Lowri',
  'Lucy',
  'Mairi',
  'Marek',
  'Meera',
  'Morag',
  'Mwangi',
  'Nadia',
  'Nerys',
  'Niamh',
  'Nia',
  'Oisin',
  'Olga',
  'Pádraig',
  'Petra',
  'Rajesh',
  'Rhian',
  'Rhys',
  'Rosa',
  'Ruth',
  'Sanjay',
  'Seren',
  'Sorcha',
  'Tamsin',
  'Tegid',
  'Thandi',
  'Una',
  'Victor',
  'Wanda',
  'Yusuf',
  'Zainab', // prettier-ignore
] as const
const initials = 'ABCDEFGHJKLMNOPRSTW'

const words = [
  'Acorn',
  'Amber',
  'Beacon',
  'Bramble',
  'Bridge',
  'Cedar',
  'Clover',
  'Compass',
  'Copper',
  'Curlew',
  'Dovecote',
  'Ember',
  'Fern',
  'Harbour',
  'Hawthorn',
  'Hearth',
  'Heather',
  'Juniper',
  'Kestrel',
  'Kingfisher',
  'Lantern',
  'Larch',
  'Lighthouse',
  'Linnet',
  'Marram',
  'Meadow',
  'Mill Lane',
  'Orchard',
  'Otter',
  'Pebble',
  'Quarry',
  'Saltmarsh',
  'Skylark',
  'Spindle',
  'Thistle',
  'Tideway',
  'Towpath',
  'Wayside',
  'Weaver',
  'Willow', // prettier-ignore
] as const
const kinds = [
  'Trust',
  'Link Workers',
  'Community Hub',
  'Gardens',
  'Arts Together',
  'Advice Centre',
  'Wellbeing Society',
  'Carers’ Network',
  'Allotments',
  'Choir and Friends',
  'Walking Company',
  'Family Centre',
  'Neighbours',
  'Health Partnership',
  'Repair Shed', // prettier-ignore
] as const
const welshWords = [
  'yr Aelwyd',
  'yr Afon',
  'y Berllan',
  'y Bont',
  'y Cwm',
  'y Dderwen',
  'y Felin',
  'y Ffynnon',
  'y Goleudy',
  'y Gorlan',
  'y Llwybr',
  'y Winllan',
  'yr Ardd',
  'yr Wylan', // prettier-ignore
] as const
const welshKinds = ['Menter', 'Canolfan', 'Ymddiriedolaeth', 'Cymdeithas', 'Cwmni', 'Cyfeillion'] as const

/** First names of people who have Welsh, none of them among the others. */
const welshFirstNames = ['Angharad', 'Bleddyn', 'Catrin', 'Dilwyn', 'Eirlys', 'Gwilym', 'Heledd', 'Iolo', 'Llinos', 'Mabli', 'Osian', 'Tudur'] // prettier-ignore

/** Names of people who have Welsh, no two the same. */
export function welshNames(count: number): string[] {
  return enough(
    welshFirstNames.map((first) => `${first} Example`),
    count,
  )
}

/** Names of people, no two the same: the first of a list without an initial, as many as there are first names. */
export function peopleNames(seed: number, stream: number, count: number): string[] {
  const chance = new Chance(seed, stream)
  const plain = chance.shuffle(firstNames).map((first) => `${first} Example`)
  const more = pairs([...initials], firstNames).map(([initial, first]) => `${first} ${initial}. Example`)
  return enough([...plain, ...chance.shuffle(more)], count)
}

/** Names of organisations, no two the same. */
export function organisationNames(seed: number, language: 'en' | 'cy', count: number): string[] {
  const chance = new Chance(seed, language === 'en' ? 201 : 202)
  const all =
    language === 'en'
      ? pairs(words, kinds).map(([word, kind]) => `Example ${word} ${kind}`)
      : pairs(welshWords, welshKinds).map(([word, kind]) => `Example ${kind} ${word}`)
  return enough(chance.shuffle(all), count)
}

function pairs<A, B>(some: readonly A[], others: readonly B[]): [A, B][] {
  return some.flatMap((one) => others.map((other): [A, B] => [one, other]))
}

/** The names, and from their end on the same again with a number. */
function enough(names: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const again = Math.floor(at / names.length)
    return `${names[at % names.length]}${again === 0 ? '' : ` ${again + 1}`}`
  })
}
