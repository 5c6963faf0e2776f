import { type Day, dayIn } from '#app/domain/calendar/day.ts'
import type { Severity } from '#app/domain/pain-points/severity.ts'
import type { Verdict } from './alert-verdict.ts'

/** When something was recorded, and under which block of the agenda. */
type Recorded = { agendaBlockId: number | null; recordedAt: Date }

export type EntryPainPoint = {
  painPointId: number
  title: string
  categories: { nameEn: string; nameJa: string }[]
  tickets: { key: string; url: string }[]
}

/** A team mentioned a pain point in this sync. */
export type HeardEntry = EntryPainPoint &
  Recorded & {
    teamName: string
    severity: Severity
    hoursPerMonth: number | null
    quote: string | null
    /** Whether somebody had mentioned it in an earlier sync. */
    wasHeardBefore: boolean
    /** Whether it had been relieved before. */
    cameBack: boolean
  }

/** A resolution of this sync: relieved or declined. Resolutions belong to no block. */
export type ResolvedEntry = Omit<EntryPainPoint, 'categories'> & {
  kind: 'relieved' | 'declined'
  reason: string | null
  teamName: string | null
  recordedAt: Date
}

export type NoteEntry = Recorded & { body: string }
export type VerdictEntry = Recorded & { alert: string; verdict: Verdict }
export type DecisionEntry = Recorded & {
  text: string
  owner: string | null
  dueOn: Day | null
  doneOn: Day | null
}

/** A decision of an earlier sync. */
export type EarlierDecision = Omit<DecisionEntry, keyof Recorded> & { decidedOn: Day }

export type AgendaBlock = { id: number; nameEn: string; nameJa: string }

/** Everything recorded in one sync, each list in the order of recording. */
export type MinutesFacts = {
  heldOn: Day
  /** In the order of the agenda. */
  blocks: AgendaBlock[]
  heard: HeardEntry[]
  resolved: ResolvedEntry[]
  notes: NoteEntry[]
  verdicts: VerdictEntry[]
  decisions: DecisionEntry[]
  /** Decisions of earlier syncs that were done since the previous sync. */
  finished: EarlierDecision[]
}

/** The day of recording, if that is another day than the sync's; else null. */
type Late = { recordedOn: Day | null }

export type Voice = Pick<HeardEntry, 'teamName' | 'severity' | 'hoursPerMonth' | 'quote'> & Late
export type HeardPainPoint = EntryPainPoint & { cameBack: boolean; voices: Voice[] }

/** The part of the minutes under one block; `block` is null for records outside all blocks. */
export type MinutesPart = {
  block: AgendaBlock | null
  firstHeard: HeardPainPoint[]
  heardAgain: HeardPainPoint[]
  relieved: (ResolvedEntry & Late)[]
  declined: (ResolvedEntry & Late)[]
  notes: (NoteEntry & Late)[]
  verdicts: (VerdictEntry & Late)[]
  decisions: (DecisionEntry & Late)[]
  finished: EarlierDecision[]
}

/**
 * The minutes of a sync: its records by agenda block, in the order of the agenda. Records without a block come first,
 * because a sync starts with what was promised: decisions that are done, what is relieved, and what is declined. Blocks
 * without records are left out. A pain point that several teams mentioned in one block is listed once, with each team's
 * quote. A record made on another day than the sync's, in the organisation's time zone, shows that day too, so that
 * late corrections can be recognised.
 */
export function sortMinutes(facts: MinutesFacts, timeZone: string): MinutesPart[] {
  const late = <Entry extends { recordedAt: Date }>(entry: Entry): Entry & Late => {
    const on = dayIn(timeZone, entry.recordedAt)
    return { ...entry, recordedOn: on === facts.heldOn ? null : on }
  }
  const heard = facts.heard.map(late)
  const known = new Set(facts.blocks.map(({ id }) => id))
  return [null, ...facts.blocks]
    .map((block): MinutesPart => {
      const isHere = ({ agendaBlockId }: { agendaBlockId: number | null }) =>
        block === null ? !known.has(agendaBlockId ?? 0) : agendaBlockId === block.id
      const resolved = block === null ? facts.resolved.map(late) : []
      return {
        block,
        firstHeard: gatherVoices(heard.filter((entry) => isHere(entry) && !entry.wasHeardBefore)),
        heardAgain: gatherVoices(heard.filter((entry) => isHere(entry) && entry.wasHeardBefore)),
        relieved: resolved.filter(({ kind }) => kind === 'relieved'),
        declined: resolved.filter(({ kind }) => kind === 'declined'),
        notes: facts.notes.filter(isHere).map(late),
        verdicts: facts.verdicts.filter(isHere).map(late),
        decisions: facts.decisions.filter(isHere).map(late),
        finished: block === null ? facts.finished : [],
      }
    })
    .filter(({ block, ...lists }) => Object.values(lists).some((list) => list.length > 0))
}

function gatherVoices(heard: (HeardEntry & Late)[]): HeardPainPoint[] {
  const byId = new Map<number, HeardPainPoint>()
  for (const { teamName, severity, hoursPerMonth, quote, recordedOn, ...entry } of heard) {
    const voice = { teamName, severity, hoursPerMonth, quote, recordedOn }
    const { painPointId, title, categories, tickets, cameBack } = entry
    const found = byId.get(painPointId)
    if (found) {
      found.voices.push(voice)
      found.cameBack ||= cameBack
    } else byId.set(painPointId, { painPointId, title, categories, tickets, cameBack, voices: [voice] })
  }
  return [...byId.values()]
}
