/** What a file of a whole round can be: a list for any program, a workbook, everything for a program, or all as it was sealed. */
export const exportKinds = ['csv', 'xlsx', 'json', 'zip'] as const
export type ExportKind = (typeof exportKinds)[number]

export const exportStates = ['waiting', 'preparing', 'ready', 'failed'] as const
export type ExportState = (typeof exportStates)[number]
