import type { Write } from './write.ts'

export type Acknowledgement = {
  server: string
  /** When it was sent and when the answer arrived, by performance.now(). */
  sentAt: number
  at: number
  /** The answer: a write sent again under its key gets the same one. */
  said: string
  /** If the answer names it. */
  painPointId: number | null
}

export type Entry = { write: Write; acknowledgements: Acknowledgement[]; isRefused: boolean }

/** A team mentions a pain point once in a sync. */
export type Hearing = { painPointId: number; syncId: number; teamId: number }

export type Ledger = {
  begin: (write: Write) => Entry
  acknowledge: (entry: Entry, acknowledgement: Acknowledgement) => void
  /** In the order of their start. */
  entries: () => readonly Entry[]
  /** Known by their acknowledgements. */
  painPointIds: () => readonly number[]
  /** False when it is mentioned already, or about to be. */
  claim: (hearing: Hearing) => boolean
}

/** What was sent and what of it was acknowledged, kept outside of the servers and their database. */
export function openLedger(): Ledger {
  const entries: Entry[] = []
  const painPointIds: number[] = []
  const claimed = new Set<string>()
  const claim = ({ painPointId, syncId, teamId }: Hearing) => {
    const hearing = `${painPointId} ${syncId} ${teamId}`
    if (claimed.has(hearing)) return false
    claimed.add(hearing)
    return true
  }
  return {
    begin: (write) => {
      const entry: Entry = { write, acknowledgements: [], isRefused: false }
      entries.push(entry)
      return entry
    },
    acknowledge: ({ write, acknowledgements }, acknowledgement) => {
      const isFirst = acknowledgements.push(acknowledgement) === 1
      const { painPointId } = acknowledgement
      if (!isFirst || painPointId === null || write.painPointId !== null) return
      painPointIds.push(painPointId)
      for (const teamId of write.teamIds) claim({ painPointId, syncId: write.syncId, teamId })
    },
    entries: () => entries,
    painPointIds: () => painPointIds,
    claim,
  }
}

export const isAcknowledged = ({ acknowledgements }: Entry) => acknowledgements.length > 0
