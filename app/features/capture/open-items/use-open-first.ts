import { useEffect, useState } from 'react'
import type { SyncKey } from '#app/features/capture/desk/sync-keys.ts'
import type { Capture } from '#app/features/capture/desk/use-capture.ts'
import { answerDecision } from './decision-answer.client.ts'
import {
  findOpenRow,
  itemOfDecision,
  itemOfRow,
  nameOf,
  type OpenDecision,
  type OpenItem,
  type OpenPainPoint,
} from './open-item.ts'
import { type Answer, type HeldAnswer, useHeldAnswers } from './use-held-answers.ts'

export type OpenFirst<Row extends OpenPainPoint> = {
  /** Whether it is unanswered, or was answered just now. */
  isShown: (item: { painPointId: number } | OpenDecision) => boolean
  heldOf: (item: { painPointId: number } | OpenDecision) => HeldAnswer<OpenItem<Row>> | undefined
  lastHeld: HeldAnswer<OpenItem<Row>> | undefined
  overList: { onPointerEnter: () => void; onPointerLeave: () => void }
  current: OpenItem<Row> | undefined
  /** The position of the current item, from 1. */
  place: number
  count: number
  passed: ReadonlySet<string>
  /** Moves to the next item; what was not talked about is carried to the next sync automatically. */
  pass: () => void
  answer: (item: OpenItem<Row>, answer: Answer) => void
  undo: (item: OpenItem<Row>) => void
  /** Whether the list handled the key. */
  onKey: (event: SyncKey) => boolean
}

/** The open items from last time, walked through and answered without leaving the line: Alt with ↑ ↓, S, B and N. */
export function useOpenFirst<Row extends OpenPainPoint>(
  { decisions, rows }: { decisions: OpenDecision[]; rows: Row[] },
  capture: Capture,
  agendaBlockId: number | null,
  onAnswered: (item: OpenItem<Row>, isKept: boolean) => void,
): OpenFirst<Row> {
  const [at, setAt] = useState(0)
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set())
  const [finished, setFinished] = useState<ReadonlySet<number>>(new Set())
  const { held, hold, letGo, overList } = useHeldAnswers<OpenItem<Row>>()
  const answeredIds = new Set([
    ...capture.lines.flatMap((line) => ('painPointId' in line ? [line.painPointId] : [])),
    ...capture.outgoing.flatMap((one) => (one.verb === 'answer' ? [one.painPointId] : [])),
  ])
  const isAnswered = (item: { painPointId: number } | OpenDecision) =>
    'painPointId' in item ? answeredIds.has(item.painPointId) : finished.has(item.id)
  const isLeft = (item: { painPointId: number } | OpenDecision) =>
    !isAnswered(item) && !held.has(nameOf(item))
  const left: OpenItem<Row>[] = [
    ...decisions.filter(isLeft).map(itemOfDecision<Row>),
    ...rows.filter(isLeft).map(itemOfRow<Row>),
  ]
  const index = Math.min(at, left.length - 1)
  const current = left[index]

  const name = current?.name
  useEffect(() => {
    if (name) findOpenRow(name)?.scrollIntoView({ block: 'nearest' })
  }, [name])

  const walk = (step: 1 | -1) => setAt(Math.max(0, Math.min(index + step, left.length - 1)))
  const pass = () => {
    if (!current) return
    setPassed(new Set([...passed, current.name]))
    walk(1)
  }
  const answer = async (item: OpenItem<Row>, answered: Answer) => {
    if (item.kind === 'painPoint') {
      if (answered === 'finished') return
      hold({ item, answer: answered, sentAs: send(item.row, answered) })
      return onAnswered(item, true)
    }
    hold({ item, answer: 'finished' })
    const isKept = await answerDecision(item.decision.id, 'finish')
    if (isKept) setFinished((ids) => new Set([...ids, item.decision.id]))
    else letGo([item.name])
    onAnswered(item, isKept)
  }
  const send = ({ painPointId, title, saidBefore }: Row, answered: 'heard' | 'relieved') => {
    const [only, ...others] = saidBefore
    const teamId = only && others.length === 0 ? only.teamId : null
    return capture.say(
      { verb: 'answer', painPointId, title, teamId, agendaBlockId, answer: answered },
      { verb: 'answer', line: '' },
    )
  }
  const undo = async (item: OpenItem<Row>) => {
    const { sentAs } = held.get(item.name) ?? {}
    if (sentAs) capture.takeBack({ verb: 'answer', key: sentAs, line: '' })
    const isKept = item.kind === 'painPoint' || (await answerDecision(item.decision.id, 'reopen'))
    if (isKept && item.kind === 'decision')
      setFinished((ids) => new Set([...ids].filter((id) => id !== item.decision.id)))
    if (isKept) letGo([item.name])
    onAnswered(item, isKept)
  }

  const onKey = (event: SyncKey): boolean => {
    if (!event.altKey || event.ctrlKey || event.metaKey || !current) return false
    if (event.code === 'ArrowDown') walk(1)
    else if (event.code === 'ArrowUp') walk(-1)
    else if (!/^Key[SBN]$/.test(event.code)) return false
    // A key held down, or one for an item out of sight, only shows the item it would answer.
    else if (event.repeat || !isInSight(current.name))
      findOpenRow(current.name)?.scrollIntoView({ block: 'nearest' })
    else if (event.code === 'KeyN' || (event.code === 'KeyS' && current.kind === 'decision')) pass()
    else if (current.kind === 'decision') void answer(current, 'finished')
    else void answer(current, event.code === 'KeyS' ? 'heard' : 'relieved')
    event.preventDefault()
    return true
  }

  return {
    isShown: (item) => !isAnswered(item) || held.has(nameOf(item)),
    heldOf: (item) => held.get(nameOf(item)),
    lastHeld: [...held.values()].at(-1),
    ...{ overList, current, place: index + 1, count: left.length, passed, pass, answer, undo, onKey },
  }
}

/** In a narrow window the list is folded away, and the strip above the line names the current one. */
function isInSight(name: string): boolean {
  const row = findOpenRow(name)?.getBoundingClientRect()
  const list = findOpenRow(name)?.closest('.desk-open')?.getBoundingClientRect()
  if (!row || !list || row.height === 0) return true
  const middle = row.top + row.height / 2
  return middle > list.top && middle < list.bottom
}
