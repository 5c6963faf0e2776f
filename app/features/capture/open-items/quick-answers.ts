import { itemOfDecision, itemOfRow, nameOf, type OpenDecision, type OpenPainPoint } from './open-item.ts'
import type { OpenFirst } from './use-open-first.ts'

/** The list and the keys give the same answers: the handlers for the rows of decisions and pain points. */
export function quickAnswersOf<Row extends OpenPainPoint>(openFirst: OpenFirst<Row>) {
  const { current, passed, heldOf, answer, undo } = openFirst
  const isCurrent = (item: { painPointId: number } | OpenDecision) => current?.name === nameOf(item)
  const isPassed = (item: { painPointId: number } | OpenDecision) => passed.has(nameOf(item))
  return {
    decisions: {
      ...{ isCurrent, isPassed },
      isFinished: (decision: OpenDecision) => heldOf(decision) !== undefined,
      onFinish: (decision: OpenDecision) => answer(itemOfDecision(decision), 'finished'),
      onUndo: (decision: OpenDecision) => undo(itemOfDecision(decision)),
    },
    rows: {
      ...{ isCurrent, isPassed },
      answerOf: (row: { painPointId: number }) => {
        const answered = heldOf(row)?.answer
        return answered === 'finished' ? undefined : answered
      },
      onAnswer: (row: Row, answered: 'heard' | 'relieved') => answer(itemOfRow(row), answered),
      onUndo: (row: Row) => undo(itemOfRow(row)),
    },
  }
}
