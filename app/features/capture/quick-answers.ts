import type { OpenDecision, OpenFirst, OpenPainPoint } from './use-open-first.ts'
import { nameOf } from './use-open-first.ts'

/** The answers of the list and of the keys are the same: what the rows of decisions and of pain points are given. */
export function quickAnswersOf<Row extends OpenPainPoint>(openFirst: OpenFirst<Row>) {
  const { current, passed, heldOf, answer, undo } = openFirst
  const isCurrent = (item: { painPointId: number } | OpenDecision) => current?.name === nameOf(item)
  const isPassed = (item: { painPointId: number } | OpenDecision) => passed.has(nameOf(item))
  return {
    decisions: {
      ...{ isCurrent, isPassed },
      isFinished: (decision: OpenDecision) => heldOf(decision) !== undefined,
      onFinish: (decision: OpenDecision) =>
        answer({ kind: 'decision', name: nameOf(decision), title: decision.text, decision }, 'finished'),
      onUndo: undo,
    },
    rows: {
      ...{ isCurrent, isPassed },
      answerOf: (row: { painPointId: number }) => {
        const answered = heldOf(row)?.answer
        return answered === 'finished' ? undefined : answered
      },
      onAnswer: (row: Row, answered: 'heard' | 'relieved') =>
        answer({ kind: 'painPoint', name: nameOf(row), title: row.title, row }, answered),
      onUndo: undo,
    },
  }
}
