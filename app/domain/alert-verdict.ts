/** What becomes of an alert: it stays as it is, somebody mends it, or it goes. */
export const verdicts = ['keep', 'fix', 'delete'] as const
export type Verdict = (typeof verdicts)[number]
