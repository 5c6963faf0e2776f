import { type Day, daysBetween } from '#app/domain/calendar/day.ts'
import { isAllowed, type Role } from './role.ts'
import { thresholds } from './settings.ts'

/** The one-time steps before Nayami is useful, in this order. */
export const firstSteps = ['team', 'sync', 'painPoint', 'people', 'headcount'] as const
export type FirstStep = (typeof firstSteps)[number]

/** How far an organisation has come with its setup. */
export type SetupProgress = {
  /** Not archived. */
  teams: number
  teamsWithHeadcount: number
  /** The day on which the first sync was recorded, not the day it was held. */
  firstSyncRecordedOn: Day | null
  wasHeard: boolean
  /** Whether there is a sync to record in. */
  hasOpenSync: boolean
  hasPainPoint: boolean
  /** Whether somebody else has an account or a valid invite. */
  hasInvited: boolean
}

const asked: Record<FirstStep, Role> = {
  team: 'member',
  sync: 'member',
  painPoint: 'member',
  people: 'admin',
  headcount: 'member',
}

const isDone: Record<FirstStep, (beginnings: SetupProgress) => boolean> = {
  team: ({ teams }) => teams > 0,
  sync: ({ wasHeard, hasOpenSync }) => wasHeard || hasOpenSync,
  painPoint: ({ hasPainPoint }) => hasPainPoint,
  people: ({ hasInvited }) => hasInvited,
  headcount: ({ teams, teamsWithHeadcount }) => teams > 0 && teams === teamsWithHeadcount,
}

/**
 * The first steps that this role may do, each with whether it is done. None once all are done, or once a team was heard
 * and the first sync was recorded more than a month ago: a step still open by then was skipped on purpose.
 */
export function listFirstSteps(
  progress: SetupProgress,
  role: Role | undefined,
  today: Day,
): { step: FirstStep; isDone: boolean }[] {
  if (role === undefined || isPast(progress, today)) return []
  const steps = firstSteps
    .filter((step) => isAllowed(role, asked[step]))
    .map((step) => ({ step, isDone: isDone[step](progress) }))
  return steps.every(({ isDone }) => isDone) ? [] : steps
}

function isPast({ wasHeard, firstSyncRecordedOn }: SetupProgress, today: Day): boolean {
  if (!wasHeard || firstSyncRecordedOn === null) return false
  return daysBetween(firstSyncRecordedOn, today) > thresholds.firstStepsDays
}
