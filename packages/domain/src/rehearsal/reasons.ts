import type { Language } from '../text/language.ts'

type Said = Readonly<Record<Language, readonly string[]>>
const said = (en: readonly string[], cy: readonly string[]): Said => ({ en, cy })

/** By criterion and score: sentences of our own with which an assessor justifies it. */
export const reasons: Readonly<Record<string, Readonly<Record<number, Said>>>> = {
  need: {
    0: said(['Nothing is said of who lives in {place} or what they lack.', 'The question is not answered: no place, no people, no figure.'], ['Ni ddywedir dim am bwy sy’n byw yn ardal {place}.']),
    1: said(['It says that there is need in {place} and not how it knows.', 'The people are named in a few words; nothing follows from them.'], ['Dywedir bod angen yn ardal {place}, ond nid sut y gwyddys hynny.']),
    2: said(['The people are plain enough, but what is said of {place} could be said of anywhere.', 'Some of the need is shown; who would not come by themselves is left out.'], ['Mae’r bobl yn ddigon clir, ond gellid dweud yr un peth am unrhyw le.']),
    3: said(['It knows {place} well, and says what keeps people away.', 'Need is shown ward by ward, with one gap: how those who drop out will be reached.'], ['Mae’n adnabod ardal {place} yn dda, ac yn dweud beth sy’n cadw pobl draw.']),
    4: said(['Figures of its own for {place}, what people said, and posts that go where the need is: nothing is missing.', 'Outstanding on inequalities: it says what it would do if the poorest did not come.'], ['Ffigurau ei hun ar gyfer ardal {place}, a swyddi sy’n mynd lle mae’r angen: nid oes dim ar goll.']),
  },
  scheme: {
    0: said(['I cannot tell what would happen to somebody who is referred.', 'There is no link worker in what is described.'], ['Ni allaf ddweud beth fyddai’n digwydd i rywun a atgyfeirir.']),
    1: said(['There are activities; the way to them is left to chance.', 'Link workers are named, and neither trained nor supported by what is written.'], ['Mae gweithgareddau; gadewir y ffordd atynt i siawns.']),
    2: said(['The way from referral to activity can be followed, with steps left out.', 'Sound, but one manager for all posts and no word of what happens when somebody leaves.'], ['Gellir dilyn y ffordd o’r atgyfeiriad i’r gweithgaredd, gyda chamau ar goll.']),
    3: said(['One can follow a person from the surgery to the door, and back to the surgery.', 'A good account of caseloads and supervision; what happens on waiting lists is thin.'], ['Gellir dilyn person o’r feddygfa at y drws, ac yn ôl.']),
    4: said(['Clear from the first call to the last, with caseloads, supervision from outside, and care for those who are not ready.', 'The best account of the role that I have read in this round.'], ['Yn glir o’r alwad gyntaf i’r olaf, gyda llwythi achosion a goruchwyliaeth o’r tu allan.']),
  },
  lasting: {
    0: said(['No commissioner is behind it and nothing is said of the time after.', 'It ends with the grant.'], ['Nid oes comisiynydd y tu ôl iddo.']),
    1: said(['Other grants are hoped for; none is named.', 'The pledge is a wish: nobody has signed for it.'], ['Gobeithir am grantiau eraill; ni enwir un.']),
    2: said(['The talks with the commissioner are real, and not yet at a sum.', 'Year 2 is covered; year 3 rests on fees that may not come.'], ['Mae’r trafodaethau gyda’r comisiynydd yn rhai go iawn, ond heb swm eto.']),
    3: said(['Agreed in writing for years 2 and 3, with a smaller scheme in hand if one side steps back.', 'Firm pledges; what happens after year 3 could be plainer.'], ['Wedi’i gytuno’n ysgrifenedig ar gyfer blynyddoedd 2 a 3.']),
    4: said(['Signed letters, a line in the commissioner’s own plan, and a plan for less.', 'It would stand: the posts move into the board’s budget, with dates.'], ['Llythyrau wedi’u llofnodi, a llinell yng nghynllun y comisiynydd ei hun.']),
  },
  value: {
    0: said(['The sums do not belong to what is described.', 'No word on what the money is for.'], ['Nid yw’r symiau’n perthyn i’r hyn a ddisgrifir.']),
    1: said(['Dear for the number of people, and most of it is not explained.', 'A van and a website take what should be posts.'], ['Drud am y nifer o bobl, ac nid eglurir y rhan fwyaf.']),
    2: said(['The posts are costed; training and travel are round sums.', 'Fair for the numbers, if they are reached.'], ['Mae cost y swyddi’n glir; symiau crwn yw’r gweddill.']),
    3: said(['Costs follow from the work, and each can be checked.', 'Good value; the lead’s hours seem few.'], ['Mae’r costau’n dilyn o’r gwaith, a gellir gwirio pob un.']),
    4: said(['Every sum is explained, bus fares included, and rooms come free.', 'I could not find a pound that is not needed.'], ['Eglurir pob swm, gan gynnwys y tocynnau bws.']),
  },
  evidence: {
    0: said(['Nothing would be known afterwards.', 'It says that it works, and no more.'], ['Ni fyddai dim yn hysbys wedyn.']),
    1: said(['A questionnaire at the end, and nothing to hold it against.', 'Hopes for {who}, without a way to see whether they came true.'], ['Holiadur ar y diwedd, heb ddim i’w gymharu ag ef.']),
    2: said(['Usual measures at start and end; those who leave are not counted.', 'It will be known that people liked it, less what changed.'], ['Mesurau arferol ar y dechrau ac ar y diwedd; nid yw’r rhai sy’n gadael yn cael eu cyfrif.']),
    3: said(['Measured at three times, and honest about who does not answer.', 'Good measures; a comparison would have made it very good.'], ['Wedi’i fesur deirgwaith, ac yn onest am y rhai nad ydynt yn ateb.']),
    4: said(['It says beforehand what would be a failure, and compares with others.', 'An honest gap, named and looked into: as one would wish.'], ['Mae’n dweud ymlaen llaw beth fyddai’n fethiant, ac yn cymharu ag eraill.']),
  },
} // prettier-ignore

type Hint = Readonly<Record<'low' | 'high', Said>>

/** Notes of an assessor, most of them meant for the feedback to whoever applied. */
export const feedback: Readonly<Record<string, Hint>> = {
  need: { low: said(['Say whom in {place} you would not reach by waiting for them.', 'Two figures of your own would help more than a general remark.'], ['Dywedwch pwy yn ardal {place} na fyddech yn eu cyrraedd drwy aros amdanynt.']), high: said(['Your account of {place} made the need plain.'], ['Roedd eich disgrifiad o ardal {place} yn gwneud yr angen yn glir.']) },
  scheme: { low: said(['Follow one person through the scheme, step by step.', 'Say how many people each link worker has at a time.'], ['Dilynwch un person drwy’r cynllun, gam wrth gam.']), high: said(['The way a person takes through the scheme is easy to follow.'], ['Mae’n hawdd dilyn y ffordd y mae person yn ei chymryd drwy’r cynllun.']) },
  lasting: { low: said(['A letter with a sum from one commissioner would say more than three that wish you well.'], ['Byddai llythyr gyda swm gan un comisiynydd yn dweud mwy.']), high: said(['The pledges are firm and easy to check.'], ['Mae’r addewidion yn gadarn ac yn hawdd eu gwirio.']) },
  value: { low: said(['Break the largest line down, and say what it pays for.'], ['Rhannwch y llinell fwyaf, a dywedwch am beth y mae’n talu.']), high: said(['The costs can be followed line by line.'], ['Gellir dilyn y costau linell wrth linell.']) },
  evidence: { low: said(['Say what is not known. An honest gap counts for you.'], ['Dywedwch beth sydd ddim yn hysbys. Mae bwlch gonest yn cyfrif o’ch plaid.']), high: said(['It was good to read what you would count as a failure.'], ['Roedd yn dda darllen beth y byddech yn ei gyfrif yn fethiant.']) },
} // prettier-ignore
