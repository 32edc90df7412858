/** When people of an application that was not submitted are reminded of its deadline: minutes before it. */
export const reminders = [
  { name: '7-days', minutes: 7 * 24 * 60 },
  { name: '2-days', minutes: 2 * 24 * 60 },
  { name: '4-hours', minutes: 4 * 60 },
] as const
