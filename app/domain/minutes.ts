import type { Verdict } from '#app/domain/alert-verdict.ts'
import { type Day, dayIn } from '#app/domain/day.ts'
import type { Severity } from '#app/domain/severity.ts'

/** When something was recorded, and under which block of the agenda. */
type Recorded = { agendaBlockId: number | null; recordedAt: Date }

export type SpokenOf = {
  painPointId: number
  title: string
  categories: { nameEn: string; nameJa: string }[]
  tickets: { key: string; url: string }[]
}

/** One team said in this sync that a pain point hurts. */
export type HeardEntry = SpokenOf &
  Recorded & {
    teamName: string
    severity: Severity
    hoursPerMonth: number | null
    quote: string | null
    /** Somebody had said so in an earlier sync. */
    wasHeardBefore: boolean
    /** It had been called relieved. */
    cameBack: boolean
  }

/** Said in this sync: it is better, or nothing will be done about it. A block it has none. */
export type ResolvedEntry = Omit<SpokenOf, 'categories'> & {
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

/** What an earlier sync decided. */
export type EarlierDecision = Omit<DecisionEntry, keyof Recorded> & { decidedOn: Day }

export type AgendaBlock = { id: number; nameEn: string; nameJa: string }

/** Everything recorded in one sync, each list in the order of recording. */
export type MinutesFacts = {
  heldOn: Day
  /** In the order they are talked through. */
  blocks: AgendaBlock[]
  heard: HeardEntry[]
  resolved: ResolvedEntry[]
  notes: NoteEntry[]
  verdicts: VerdictEntry[]
  decisions: DecisionEntry[]
  /** Decided earlier, and done since the sync before this one. */
  finished: EarlierDecision[]
}

/** The day something was recorded, when that was another day than the sync's; else null. */
type Late = { recordedOn: Day | null }

export type Voice = Pick<HeardEntry, 'teamName' | 'severity' | 'hoursPerMonth' | 'quote'> & Late
export type HeardPainPoint = SpokenOf & { cameBack: boolean; voices: Voice[] }

/** What stands in the minutes under one block; `block` is null for what was said outside of all of them. */
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
 * The minutes of a sync: the records by the blocks of its agenda, in their order. Records without a block come first,
 * because a sync begins with what was promised: the decisions that are done, what is better, and what is declined. A
 * block without records is left out. A pain point that several teams mentioned in one block is listed once, with the
 * quote of each team. A record that was made on another day than the sync's, in the organisation's time zone, shows that
 * day as well, so that a late correction can be recognised.
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
