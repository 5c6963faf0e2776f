import { type Day, dayIn } from '#app/domain/calendar/day.ts'
import { type FirstStep, listFirstSteps } from '#app/domain/first-steps.ts'
import { isAllowed, type Role } from '#app/domain/role.ts'
import type { Words } from '#app/i18n/translator.server.ts'
import type { Db } from '#db/transaction.ts'
import { getSetupFacts, type SetupFacts } from './first-steps.queries.server.ts'

/** A step in the reader's words; without `to` it cannot be done yet. */
export type ShownStep = {
  step: FirstStep
  title: string
  hint: string
  isDone: boolean
  to: string | undefined
}

export type FirstSteps = { title: string; progress: string; steps: ShownStep[]; wasHeard: boolean }

export type FirstStepsReader = {
  role: Role | undefined
  today: Day
  now: Date
  organisation: { timeZone: string }
  t: Words
}

/** The progress of this reader's first steps. */
export async function reportFirstSteps(db: Db, reader: FirstStepsReader): Promise<FirstSteps> {
  const { role, today, organisation, t } = reader
  const facts = await getSetupFacts(db, reader)
  const { firstSyncRecordedAt: recordedAt, openSyncId, wasHeard } = facts
  const setup = {
    ...facts,
    firstSyncRecordedOn: recordedAt && dayIn(organisation.timeZone, recordedAt),
    hasOpenSync: openSyncId !== null,
  }
  const counts = { count: facts.teams, known: facts.teamsWithHeadcount }
  const steps = listFirstSteps(setup, role, today)
  return {
    wasHeard,
    title: t('firstSteps:title'),
    progress: t('firstSteps:progress', {
      done: steps.filter(({ isDone }) => isDone).length,
      all: steps.length,
    }),
    steps: steps.map(({ step, isDone }) => ({
      step,
      isDone,
      title: t(`firstSteps:${step}`),
      hint: t(`firstSteps:${step}Hint`, counts),
      to: addressOf[step](facts),
    })),
  }
}

/** The next step that records something, later another sync; null for readers who may not record. */
export function nextToRecord(
  { role, t }: FirstStepsReader,
  { steps }: FirstSteps,
): { title: string; to: string } | null {
  if (role === undefined || !isAllowed(role, 'member')) return null
  const next = steps.find(({ step, isDone }) => recording.includes(step) && !isDone)
  return { title: next?.title ?? t('firstSteps:sync'), to: next?.to ?? '/syncs/new' }
}

const recording: FirstStep[] = ['team', 'sync', 'painPoint']

const addressOf: Record<FirstStep, (facts: SetupFacts) => string | undefined> = {
  team: () => '/teams/new?returnTo=/',
  sync: ({ teams }) => (teams > 0 ? '/syncs/new' : undefined),
  painPoint: ({ openSyncId, wasHeard }) => {
    if (openSyncId !== null) return `/syncs/${openSyncId}`
    return wasHeard ? '/syncs/new' : undefined
  },
  people: () => '/settings/people?returnTo=/',
  headcount: ({ slugWithoutHeadcount: slug }) =>
    slug === null ? undefined : `/teams/${slug}/edit?returnTo=/`,
}
