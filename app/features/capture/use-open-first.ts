import { type KeyboardEvent, useState } from 'react'
import type { Capture } from './use-capture.ts'

export type OpenPainPoint = {
  painPointId: number
  title: string
  /** The teams of the sync that said it before. */
  saidBefore: { teamId: number }[]
}

export type OpenFirst<Row extends OpenPainPoint> = {
  /** Those nobody has answered yet. */
  isLeft: (row: Row) => boolean
  currentId: number | undefined
  passedIds: ReadonlySet<number>
  answer: (row: Row, answer: 'heard' | 'relieved') => void
  /** Whether the key was for the list. */
  onKey: (event: KeyboardEvent) => boolean
}

/** What the team is owed, walked and answered without leaving the line: Alt with ↑ ↓, S, B and N. */
export function useOpenFirst<Row extends OpenPainPoint>(
  rows: Row[],
  capture: Capture,
  agendaBlockId: number | null,
): OpenFirst<Row> {
  const [at, setAt] = useState(0)
  const [passedIds, setPassedIds] = useState<ReadonlySet<number>>(new Set())
  const said = new Set([
    ...capture.lines.flatMap((line) => ('painPointId' in line ? [line.painPointId] : [])),
    ...capture.outgoing.flatMap((one) => (one.verb === 'answer' ? [one.painPointId] : [])),
  ])
  const isLeft = ({ painPointId }: Row) => !said.has(painPointId)
  const left = rows.filter(isLeft)
  const place = Math.min(at, left.length - 1)
  const current = left[place]

  const answer = ({ painPointId, title, saidBefore }: Row, answered: 'heard' | 'relieved') => {
    const [only, ...others] = saidBefore
    const teamId = only && others.length === 0 ? only.teamId : null
    capture.say(
      { verb: 'answer', painPointId, title, teamId, agendaBlockId, answer: answered },
      { verb: 'answer', line: '' },
    )
  }

  const onKey = (event: KeyboardEvent): boolean => {
    if (!event.altKey || event.ctrlKey || event.metaKey || !current) return false
    if (event.code === 'ArrowDown') setAt(Math.min(place + 1, left.length - 1))
    else if (event.code === 'ArrowUp') setAt(Math.max(place - 1, 0))
    else if (event.code === 'KeyS') answer(current, 'heard')
    else if (event.code === 'KeyB') answer(current, 'relieved')
    else if (event.code === 'KeyN') {
      setPassedIds(new Set([...passedIds, current.painPointId]))
      setAt(Math.min(place + 1, left.length - 1))
    } else return false
    event.preventDefault()
    return true
  }

  return { isLeft, currentId: current?.painPointId, passedIds, answer, onKey }
}
