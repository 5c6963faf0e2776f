import { type Day, daysBetween } from './day.ts'
import { isAllowed, type Role } from './role.ts'
import { thresholds } from './settings.ts'

/** What is to be done once before Nayami shows what it is for, in this order. */
export const firstSteps = ['team', 'sync', 'painPoint', 'people', 'headcount'] as const
export type FirstStep = (typeof firstSteps)[number]

/** How far an organisation has come. */
export type Beginnings = {
  /** Not archived. */
  teams: number
  teamsWithHeadcount: number
  /** On which day the first sync was put in, whatever day it was held on. */
  firstSyncRecordedOn: Day | null
  wasHeard: boolean
  /** A sync is there to record in. */
  hasOpenSync: boolean
  hasPainPoint: boolean
  /** Somebody else has an account, or an invite that is good. */
  hasInvited: boolean
}

const asked: Record<FirstStep, Role> = {
  team: 'member',
  sync: 'member',
  painPoint: 'member',
  people: 'admin',
  headcount: 'member',
}

const isDone: Record<FirstStep, (beginnings: Beginnings) => boolean> = {
  team: ({ teams }) => teams > 0,
  sync: ({ wasHeard, hasOpenSync }) => wasHeard || hasOpenSync,
  painPoint: ({ hasPainPoint }) => hasPainPoint,
  people: ({ hasInvited }) => hasInvited,
  headcount: ({ teams, teamsWithHeadcount }) => teams > 0 && teams === teamsWithHeadcount,
}

/**
 * The first steps that somebody with this role may do, each with whether it is done; none once all are, or once a team has
 * been heard and the first sync was recorded more than a month ago: a step that is still open then was left out on purpose.
 */
export function listFirstSteps(
  beginnings: Beginnings,
  role: Role | undefined,
  today: Day,
): { step: FirstStep; isDone: boolean }[] {
  if (role === undefined || isPast(beginnings, today)) return []
  const steps = firstSteps
    .filter((step) => isAllowed(role, asked[step]))
    .map((step) => ({ step, isDone: isDone[step](beginnings) }))
  return steps.every(({ isDone }) => isDone) ? [] : steps
}

function isPast({ wasHeard, firstSyncRecordedOn }: Beginnings, today: Day): boolean {
  if (!wasHeard || firstSyncRecordedOn === null) return false
  return daysBetween(firstSyncRecordedOn, today) > thresholds.firstStepsDays
}
