import { type KeyboardEvent, useEffect, useState } from 'react'
import { answerDecision } from './decision-answer.client.ts'
import type { Capture } from './use-capture.ts'
import { type Answer, type HeldAnswer, useHeldAnswers } from './use-held-answers.ts'

export type OpenPainPoint = {
  painPointId: number
  title: string
  /** The teams of the sync that said it before. */
  saidBefore: { teamId: number }[]
}
export type OpenDecision = { id: number; text: string }

/** What the team is owed: a decision to carry out, or a pain point to ask about. */
export type OpenItem<Row extends OpenPainPoint> =
  | { kind: 'decision'; name: string; title: string; decision: OpenDecision }
  | { kind: 'painPoint'; name: string; title: string; row: Row }

export type OpenFirst<Row extends OpenPainPoint> = {
  /** Nobody has answered it yet, or only just now. */
  isShown: (item: { painPointId: number } | OpenDecision) => boolean
  heldOf: (item: { painPointId: number } | OpenDecision) => HeldAnswer | undefined
  overList: { onPointerEnter: () => void; onPointerLeave: () => void }
  current: OpenItem<Row> | undefined
  /** Which of how many is the current one, from 1. */
  place: number
  count: number
  passed: ReadonlySet<string>
  walk: (step: 1 | -1) => void
  /** On to the next; what was not talked about is carried by itself. */
  pass: () => void
  answer: (item: OpenItem<Row>, answer: Answer) => void
  undo: (item: { painPointId: number } | OpenDecision) => void
  /** Whether the key was for the list. */
  onKey: (event: KeyboardEvent) => boolean
}

/** What the team is owed, walked and answered without leaving the line: Alt with ↑ ↓, S, B and N. */
export function useOpenFirst<Row extends OpenPainPoint>(
  { decisions, rows }: { decisions: OpenDecision[]; rows: Row[] },
  capture: Capture,
  agendaBlockId: number | null,
  onAnswered: (isKept: boolean) => void,
): OpenFirst<Row> {
  const [at, setAt] = useState(0)
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set())
  const [finished, setFinished] = useState<ReadonlySet<number>>(new Set())
  const { held, hold, letGo, overList } = useHeldAnswers()
  const said = new Set([
    ...capture.lines.flatMap((line) => ('painPointId' in line ? [line.painPointId] : [])),
    ...capture.outgoing.flatMap((one) => (one.verb === 'answer' ? [one.painPointId] : [])),
  ])
  const isAnswered = (item: { painPointId: number } | OpenDecision) =>
    'painPointId' in item ? said.has(item.painPointId) : finished.has(item.id)
  const isLeft = (item: { painPointId: number } | OpenDecision) =>
    !isAnswered(item) && !held.has(nameOf(item))
  const left: OpenItem<Row>[] = [
    ...decisions
      .filter(isLeft)
      .map((decision) => ({ kind: 'decision' as const, decision, title: decision.text })),
    ...rows.filter(isLeft).map((row) => ({ kind: 'painPoint' as const, row, title: row.title })),
  ].map((item) => ({ ...item, name: nameOf(item.kind === 'decision' ? item.decision : item.row) }))
  const index = Math.min(at, left.length - 1)
  const current = left[index]

  const name = current?.name
  useEffect(() => {
    if (name) rowOf(name)?.scrollIntoView({ block: 'nearest' })
  }, [name])

  const walk = (step: 1 | -1) => setAt(Math.max(0, Math.min(index + step, left.length - 1)))
  const pass = () => {
    if (!current) return
    setPassed(new Set([...passed, current.name]))
    walk(1)
  }
  const answer = (item: OpenItem<Row>, answered: Answer) => {
    if (item.kind === 'decision') void finish(item.decision)
    else if (answered !== 'finished') hold(item.name, { answer: answered, sentAs: say(item.row, answered) })
    if (item.kind === 'painPoint') onAnswered(true)
  }
  const say = ({ painPointId, title, saidBefore }: Row, answered: 'heard' | 'relieved') => {
    const [only, ...others] = saidBefore
    const teamId = only && others.length === 0 ? only.teamId : null
    return capture.say(
      { verb: 'answer', painPointId, title, teamId, agendaBlockId, answer: answered },
      { verb: 'answer', line: '' },
    )
  }
  const finish = async (decision: OpenDecision) => {
    hold(nameOf(decision), { answer: 'finished' })
    const isKept = await answerDecision(decision.id, 'finish')
    if (isKept) setFinished((ids) => new Set([...ids, decision.id]))
    else letGo([nameOf(decision)])
    onAnswered(isKept)
  }
  const undo = async (item: { painPointId: number } | OpenDecision) => {
    const { sentAs } = held.get(nameOf(item)) ?? {}
    if (sentAs) capture.takeBack({ verb: 'answer', key: sentAs, line: '' })
    else if ('text' in item && (await answerDecision(item.id, 'reopen')))
      setFinished((ids) => new Set([...ids].filter((id) => id !== item.id)))
    letGo([nameOf(item)])
    onAnswered(true)
  }

  const onKey = (event: KeyboardEvent): boolean => {
    if (!event.altKey || event.ctrlKey || event.metaKey || !current) return false
    if (event.code === 'ArrowDown') walk(1)
    else if (event.code === 'ArrowUp') walk(-1)
    else if (!/^Key[SBN]$/.test(event.code)) return false
    // A key held down, or one that means something out of sight, only shows what it would answer.
    else if (event.repeat || !isInSight(current.name))
      rowOf(current.name)?.scrollIntoView({ block: 'nearest' })
    else if (event.code === 'KeyN' || (event.code === 'KeyS' && current.kind === 'decision')) pass()
    else
      answer(current, event.code === 'KeyS' ? 'heard' : current.kind === 'decision' ? 'finished' : 'relieved')
    event.preventDefault()
    return true
  }

  return {
    isShown: (item) => !isAnswered(item) || held.has(nameOf(item)),
    heldOf: (item) => held.get(nameOf(item)),
    ...{ overList, current, place: index + 1, count: left.length, passed, walk, pass, answer, undo, onKey },
  }
}

/** By which a row of the list is found, in the page too (data-open-item). */
export function nameOf(item: { painPointId: number } | OpenDecision): string {
  return 'painPointId' in item ? `pain-point:${item.painPointId}` : `decision:${item.id}`
}

function rowOf(name: string): Element | null {
  return document.querySelector(`[data-open-item="${name}"]`)
}

/** In a narrow window the list is folded away, and the strip above the line names the current one. */
function isInSight(name: string): boolean {
  const row = rowOf(name)?.getBoundingClientRect()
  const list = rowOf(name)?.closest('.desk-open')?.getBoundingClientRect()
  if (!row || !list || row.height === 0) return true
  const middle = row.top + row.height / 2
  return middle > list.top && middle < list.bottom
}
