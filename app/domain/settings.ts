/** What an organisation agrees on before hours can be reckoned. */
export type ToilSettings = {
  workingDaysPerMonth: number
  hoursPerPersonMonth: number
  toilBudgetShare: number
}

/** Used until an organisation sets its own: 20 days of 8 hours, and toil at most half of the time. */
export const defaultToilSettings: ToilSettings = {
  workingDaysPerMonth: 20,
  hoursPerPersonMonth: 160,
  // The cap on operational work in "Site Reliability Engineering" (2016), chapter 5. Other published
  // benchmarks contradict each other, so none is shown.
  toilBudgetShare: 0.5,
}

/** Every number on which a verdict turns. Pages show the number beside the verdict it gave. */
export const thresholds = {
  // One missed sync happens (holidays, an incident); half a cadence later it is no longer chance.
  cadenceOverdue: 1.5,
  // Three cadences without a sync: nobody can say what hurts the team today.
  cadenceLostTouch: 3,
  // A month is the rhythm of the review: what was said before the last one should have an answer.
  unansweredDays: 30,
  // A month is the rhythm of the review: after the first one nobody is new here.
  firstStepsDays: 30,
  // A pain that two teams have is already paid for twice.
  fightingAloneTeams: 2,
  // Of the pairs of tests/bench/similar-pains at least this alike 99 of 100 say the same, and so do both that the story has.
  // Every second pair that says the same is: a list for people need not be complete.
  sameLikeness: 0.45,
  // With one name nobody is left on the day that person is away.
  blackBoxPeople: 1,
  // Wheeler: limits from fewer points move too much with each new one to be trusted.
  xmrMeasuredMonths: 6,
  // Wheeler: 3 ÷ 1.128, three standard deviations reckoned from the mean range of two neighbours.
  xmrLimitFactor: 2.66,
  // Wheeler: D4 for ranges of two, the most that chance leaves between two neighbours.
  xmrRangeFactor: 3.268,
  // Wheeler: this many of so many neighbouring months close to a limit are no chance.
  xmrNearLimit: { count: 3, of: 4 },
  // Wheeler: this many in a row on one side of the mean; by chance once in about 128.
  xmrRun: { count: 8, of: 8 },
  // A unique index of PostgreSQL refuses entries of about 2,700 bytes, and no real ticket comes near.
  ticketUrlCharacters: 2000,
} as const
