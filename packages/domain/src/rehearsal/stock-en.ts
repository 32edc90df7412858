import type { Stock } from './stock.ts'

/** Sentences of our own, in which `{place}` and the like are filled in. */
export const stockEn: Stock = {
  'scheme-summary': {
    strong: [
      ['A GP, nurse or housing officer in {place} refers somebody to {scheme}, and a link worker rings within {days} days.', 'Anybody in {place} can be sent to {scheme} by their surgery, the council or themselves, and is met within {days} days.', 'Referrals reach {scheme} from {surgeries} surgeries in {place} through one short form; nobody waits more than {days} days.'],
      ['The two meet where the person likes, write down what matters, and agree a plan that the person keeps.', 'Over an hour or more they talk about what a good week would look like, and put two or three steps on paper.', 'They meet up to eight times; the plan is the person’s own and is looked at again every six weeks.'],
      ['For {who} the first step is often {doing}, and the link worker comes along until they have settled.', 'Most choose {doing}; whoever is not ready is visited at home first. It is meant for {who}.', 'We offer {doing} and much that we do not run ourselves, chosen with {who} in mind.'],
      ['After three months we ask what changed, and the surgery hears what became of its referral.', 'Nobody is closed without a talk; at three and six months we ring again.', 'The plan ends when the person says so, and the door stays open.'],
    ],
    fair: [
      ['{scheme} takes referrals from surgeries in {place}.', 'Surgeries in {place} will be able to send people to {scheme}.', '{scheme} is for people in {place} whom their GP thinks it would help.'],
      ['A link worker meets them and finds out what they would like to do.', 'A link worker talks with each person and writes a plan.', 'Each person has about four meetings with a link worker.'],
      ['There is {doing}, among other things, for {who}.', 'We run {doing}, which is open to {who}.', 'What is on offer includes {doing}; we expect mostly {who}.'],
    ],
    weak: [
      ['{scheme} will help people in {place} to feel better.', 'We want to do more for people in {place} through {scheme}.', '{scheme} is a new idea for {place}.'],
      ['We already have {doing} and would like to have more of it.', 'The money would let us go on with {doing}.', 'It would mainly be {doing}.'],
    ],
  },
  'link-worker-role': {
    strong: [
      ['Posts are advertised in {place} with lived experience as a strength, and two of the panel are people who have used the service.', 'We recruit from the neighbourhoods that we serve, and pay people to take part in choosing.'],
      ['New link workers shadow an experienced one for {days} days, and then have no more than {caseload} people at a time.', 'Training takes {weeks} weeks, with safeguarding and motivational conversation first; a caseload is {caseload} at most.'],
      ['They have supervision every fortnight by somebody from outside, and a phone number for bad days.', 'A clinical supervisor is there each month, and peers meet every week.'],
    ],
    fair: [
      ['We will advertise the posts locally and train people for {weeks} weeks.', 'The posts are filled from our own volunteers where possible, with {weeks} weeks of training.'],
      ['A manager sees them each month.', 'They meet as a team every two weeks.', 'Each has about {caseload} people at a time.'],
    ],
    weak: [['They will be trained when they start.', 'Our manager will look after them.', 'We know somebody who would do this well.', 'Training will be arranged.']],
  },
  'who-it-is-for': {
    strong: [
      ['{Who}, most of all in the {wards} wards of {place} that are among the poorest tenth.', '{Who} in {place}: surgeries there name them as the people for whom they have least to offer.'],
      ['We asked {asked} of them what keeps them away: the bus, the cost and not knowing anybody, in that order.', 'Of {asked} people whom we met this spring half had not spoken to anybody outside their home for a week.'],
    ],
    fair: [['{Who} in {place}.', 'It is mainly for {who}, in the whole of {place}.'], ['We expect about {people} of them in the first year.', 'There are more of them here than elsewhere, as far as we know.']],
    weak: [['Anybody in {place} who would like to come.', 'Everybody who needs it, such as {who}.', 'People who are lonely or unwell in {place}.']],
  },
  inequalities: {
    strong: [
      ['In the poorest wards of {place} people have their second long-term condition about ten years sooner than in the richest.', 'Three surgeries in the poorest part of {place} have one referral for every four that the others make.'],
      ['We place {workers} of our link workers in those surgeries, pay bus fares, and meet people in cafés that they know.', 'That is why {workers} posts are tied to those streets, with evening hours and interpreters booked beforehand.'],
      ['We shall publish each quarter who came, by ward and by ethnic group, beside who lives there.', 'If after a year those wards are not at least {share} in a hundred of all referrals, the board moves posts.'],
    ],
    fair: [
      ['Health in parts of {place} is worse than in the country as a whole.', 'People on low incomes in {place} use what is on offer least.'],
      ['We work in those parts and it costs nothing to take part.', 'Our link workers will go to community centres there.'],
    ],
    weak: [['Everybody is welcome, so it will reduce inequalities.', 'There is a lot of need in {place}.', 'We treat everybody the same.']],
  },
  involvement: {
    strong: [['{asked} people wrote the outline of {scheme} with us over {weeks} meetings, and changed its name and its hours.', 'A group of {who} has met us since January; they struck out what we had thought of first.'], ['Four of them sit on its board with a vote, and are paid for their time.', 'They choose the activities each season with a budget of their own.']],
    fair: [['We held two meetings in {place} and asked {asked} people.', 'People who come to us were asked by a questionnaire, and {asked} answered.'], ['There will be a group of users.', 'We shall go on asking every year.']],
    weak: [['We know our members well.', 'We shall ask people once it has begun.', 'Our trustees come from {place}.']],
  },
  'match-plan': {
    strong: [['The health board’s own plan has a line for these posts from the third year, and its letter is signed.', 'The council and the health body of {place} have each agreed a share in writing.'], ['What it saves in appointments is counted from the first month, so that the case for year 4 rests on figures.', 'If one of them steps back we go down to {workers} posts and keep the poorest wards.']],
    fair: [['The commissioner expects to take over more of the cost each year.', 'We are talking with the council about the time after the grant.'], ['We shall also apply to foundations.', 'Some activities will ask for a small fee from those who can pay.']],
    weak: [['We shall look for other grants.', 'We hope that the money will be found.', 'Volunteers will carry it on.']],
  },
  'budget-notes': {
    strong: [['{workers} link workers at {salary} each with on-costs, a half-time lead, supervision, bus fares and interpreters; rooms are given free by the library.', 'Salaries are {share} in a hundred of the whole; the rest is training, fares, a small fund that link workers may spend, and an outside evaluation.']],
    fair: [['Salaries of {workers} link workers, training, rooms and travel.', 'Mostly posts; some for activities, and an office.']],
    weak: [['Salaries and running costs.', 'Staff, a van, and a new website.', 'Costs of the project as in the table.']],
  },
  outcomes: {
    strong: [['People see others more often, feel that more is in their own hands, and know where to turn.', 'At six months {share} in a hundred feel less lonely than when they came, and the surgery sees fewer visits that medicine cannot help.'], ['We say beforehand what we should call a failure: fewer than half still in an activity after six months.', 'We look at who leaves early, since they tell us most.']],
    fair: [['People will be less lonely and more active.', 'Wellbeing goes up, and people visit their GP less often.'], ['We shall ask at the start and after three months.', 'We expect this of most who take part.']],
    weak: [['People will be happier.', 'Everybody will feel better.', 'There will be less pressure on the NHS.']],
  },
  evidence: {
    strong: [['Studies of link workers show better wellbeing at six months; few had a comparison group, and what lasts beyond a year is not known.', 'Our own {people} records of two years show a rise in wellbeing, but half did not fill in the second form, and we do not know how they fared.'], ['That is why we shall compare with surgeries in {place} that begin a year later.', 'We have set aside {share} in a hundred for somebody from outside to look at it.']],
    fair: [['Several reports say that social prescribing works.', 'Last year {people} people came to us, and most said that it had helped.'], ['Less is known about how long it lasts.', 'We have not compared with others yet.']],
    weak: [['Everybody knows that this works.', 'Our users tell us how much they like it.', 'It has worked well elsewhere.']],
  },
  'track-record': {
    strong: [['We have run a scheme of this kind in part of {place} for {weeks} years, with accounts and reports that anybody can read.', 'With our partners we have had {people} referrals in three years, and two contracts that were renewed.'], ['When one went badly in its first year we said so, and handed a third of the money back.', 'Our last grant was spent within two in a hundred of its plan.']],
    fair: [['We have worked in {place} for {weeks} years.', 'We have run befriending and classes before, though not link workers.']],
    weak: [['We are a new organisation with much energy.', 'Our trustees have a lot of experience.', 'We have been meeting for a year.']],
  },
  'safeguarding-practice': {
    strong: [['They ring the safeguarding lead the same hour, write down what was said in the person’s words, and tell the person what happens next.', 'Two people are always on call; whoever is worried does not decide alone, and everything is written down the same day.']],
    fair: [['They tell their manager, who speaks to the council.', 'They follow our policy and ring the lead.']],
    weak: [['They use their judgement.', 'They would tell somebody.']],
  },
} // prettier-ignore
