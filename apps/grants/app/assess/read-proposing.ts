import { valueOf, type PostedForm } from '../components/read-form.ts'

const whole = (text: string, least: number, most: number): number | undefined => {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN
  return number >= least && number <= most ? number : undefined
}

/** What the form of a proposal asks for; the problems where a number is none. */
export function readProposing(posted: PostedForm) {
  const reviewsPerBid = whole(valueOf(posted, 'reviews'), 1, 10)
  const loadMost = whole(valueOf(posted, 'load'), 0, 1000)
  if (reviewsPerBid === undefined || loadMost === undefined) {
    return {
      ok: false,
      problems: {
        ...(reviewsPerBid === undefined && { reviews: 'whole-number' as const }),
        ...(loadMost === undefined && { load: 'load-number' as const }),
      },
    } as const
  }
  const due = valueOf(posted, 'due')
  const without = valueOf(posted, 'without')
  return {
    ok: true,
    asked: {
      reviewsPerBid,
      loadMost,
      welshReaders: valueOf(posted, 'welsh') === 'one' ? ('one' as const) : ('all' as const),
      dueOn: /^\d{4}-\d{2}-\d{2}$/.test(due) ? due : null,
      withoutPerson: without === '' ? null : without,
      reason: valueOf(posted, 'reason'),
    },
  } as const
}

/** What the form of somebody's terms says. */
export function readTerms(posted: PostedForm, personId: string) {
  const of = (name: string) => posted[`${name}.${personId}`]
  const one = (name: string) => valueOf(posted, `${name}.${personId}`)
  const loadLeast = whole(one('least'), 0, 1000)
  const loadMost = whole(one('most'), 0, 1000)
  if (loadLeast === undefined || loadMost === undefined) {
    return {
      ok: false,
      problems: {
        ...(loadLeast === undefined && { least: 'load-number' as const }),
        ...(loadMost === undefined && { most: 'load-number' as const }),
      },
    } as const
  }
  const topics = of('topics') ?? []
  return {
    ok: true,
    terms: {
      personId,
      loadLeast,
      loadMost,
      readsWelsh: one('welsh') === 'yes',
      region: one('region') === '' ? null : one('region'),
      topics: typeof topics === 'string' ? [topics] : topics,
    },
  } as const
}
