/** What the team decided about an alert: keep it as it is, fix it, or delete it. */
export const verdicts = ['keep', 'fix', 'delete'] as const
export type Verdict = (typeof verdicts)[number]
