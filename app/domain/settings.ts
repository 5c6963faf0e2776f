/**
 * What an organisation agrees on before hours can be reckoned. A new one begins with the defaults of its columns: 20
 * days of 8 hours, and toil at most half of the time, the cap on operational work in "Site Reliability Engineering"
 * (2016), chapter 5. Other published benchmarks contradict each other, so none is shown.
 */
export type ToilSettings = {
  workingDaysPerMonth: number
  hoursPerPersonMonth: number
  toilBudgetShare: number
}

/** What hours per month depend on. */
export type WorkingDays = Pick<ToilSettings, 'workingDaysPerMonth'>

/** Every number on which a verdict turns. Pages show the number beside the verdict it gave. */
export const thresholds = {
  // One missed sync happens (holidays, an incident); half a cadence later it is no longer chance.
  cadenceOverdue: 1.5,
  // Three cadences without a sync: nobody can say what hurts the team today.
  cadenceLostTouch: 3,
  // The review is monthly: what was mentioned before the last one should have an answer.
  unansweredDays: 30,
  // The review is monthly: after the first one an organisation is no longer new.
  firstStepsDays: 30,
  // A pain that two teams have is already paid for twice.
  fightingAloneTeams: 2,
  // In tests/bench/similar-pains, 99 of 100 pairs at least this alike have the same meaning, and so do both in the
  // story. Every second pair with the same meaning reaches it: a list for people need not be complete.
  sameLikeness: 0.45,
  // With one name nobody is left on the day that person is away.
  blackBoxPeople: 1,
  // Wheeler: limits from fewer points move too much with each new one to be trusted.
  xmrMeasuredMonths: 6,
  // Wheeler: 3 ÷ 1.128, three standard deviations computed from the mean range of two neighbours.
  xmrLimitFactor: 2.66,
  // Wheeler: D4 for ranges of two, the largest range that chance explains between two neighbours.
  xmrRangeFactor: 3.268,
  // Wheeler: this many of so many consecutive months near a limit are not chance.
  xmrNearLimit: { count: 3, of: 4 },
  // Wheeler: this many in a row on one side of the mean; by chance once in about 128.
  xmrRun: { count: 8, of: 8 },
  // A unique index of PostgreSQL refuses entries of about 2,700 bytes, and no real ticket address is near that.
  ticketUrlCharacters: 2000,
} as const
