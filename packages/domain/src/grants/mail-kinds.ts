/** Kinds of mail that anybody may refuse: a convenience, each told by a page as well. */
export const refusableMailKinds = ['started', 'corrections', 'reminders', 'comments'] as const
export type RefusableMailKind = (typeof refusableMailKinds)[number]

/** Kinds that always come: they tell somebody what was decided about what is his, or who can act as him. */
export const lastingMailKinds = [
  'sign-in',
  'receipts',
  'sign-off',
  'withdrawals',
  'deadlines',
  'reopened',
  'news',
  'pleas',
  'results',
  'appeals',
  'organisations',
  'security',
] as const
export type LastingMailKind = (typeof lastingMailKinds)[number]
