import { randomUUID } from 'node:crypto'
import { pick, type Random, wholeBetween } from '#tests/bench/random.ts'
import type { Hearing, Ledger } from './ledger.ts'
import type { Scene } from './scene.ts'
import { type Write, type WriteKind, writeKinds } from './write.ts'
import { writings } from './writings.ts'

const things = [
  '夜間バッチ',
  'デプロイ',
  '証明書の更新',
  'the nightly export',
  '在庫の同期',
  'メール配信',
  'the search index',
]
const troubles = ['が止まる', 'が遅い', 'を手で直す', 'fails on Mondays', 'を誰も知らない', 'がまた鳴った']
const letters = 'abcdefghijklmnopqrstuvwxyz'
const looksForAHearing = 8

/** The next write of a scribe; never the same twice. */
export function planWrite(ledger: Ledger, { syncIds, teamIds }: Scene, random: Random): Write {
  const kind = pick(random, writeKinds)
  const text = `${pick(random, things)}${pick(random, troubles)} ${wordOf(ledger.entries().length)}`
  const write = { key: randomUUID(), text, syncId: pick(random, syncIds), painPointId: null }
  if (writings[kind].table !== 'mentions') return { ...write, kind, teamIds: someOf(random, teamIds) }
  const hearing = findHearing(ledger, syncIds, teamIds, random)
  if (hearing) return { ...write, ...hearing, kind, teamIds: [hearing.teamId] }
  return { ...write, kind: inPlaceOf(kind), teamIds: someOf(random, teamIds) }
}

/** Before anything is recorded, nothing can be mentioned again. */
function inPlaceOf(kind: WriteKind): WriteKind {
  return kind === 'mention by line' ? 'pain point by line' : 'pain point by form'
}

function findHearing(
  ledger: Ledger,
  syncIds: readonly number[],
  teamIds: readonly number[],
  random: Random,
): Hearing | undefined {
  const painPointIds = ledger.painPointIds()
  if (painPointIds.length === 0) return undefined
  for (let look = 0; look < looksForAHearing; look++) {
    const hearing = {
      painPointId: pick(random, painPointIds),
      syncId: pick(random, syncIds),
      teamId: pick(random, teamIds),
    }
    if (ledger.claim(hearing)) return hearing
  }
  return undefined
}

function someOf(random: Random, ids: readonly number[]): number[] {
  const first = wholeBetween(random, 0, ids.length - 1)
  return ids.slice(first, first + wholeBetween(random, 1, 2))
}

/** Only letters, which no entry line reads as a time or a number: 0 is 'xa', 26 is 'xba'. */
function wordOf(number: number): string {
  const rest = Math.floor(number / letters.length)
  const last = letters[number % letters.length]
  return rest === 0 ? `x${last}` : `${wordOf(rest)}${last}`
}
