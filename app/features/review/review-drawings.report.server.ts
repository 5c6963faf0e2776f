import type { ReviewLine } from '#app/domain/monthly-review.ts'
import type { Review } from './review.report.server.ts'
import { drawToil, highestOf, small, type ToilDrawing, wide } from './toil-drawing.report.server.ts'

export type DrawnLines = { highest: number; drawings: ToilDrawing[] }

export type ReviewDrawings = { total: ToilDrawing; teams: DrawnLines; categories: DrawnLines }

/** Every chart of a review; the small ones of a group share one scale, so that they can be compared. */
export function drawReview({ total, teams, categories }: Review): ReviewDrawings {
  return {
    total: drawToil(total, highestOf([total]), wide),
    teams: drawLines(teams),
    categories: drawLines(categories),
  }
}

function drawLines(lines: ReviewLine[]): DrawnLines {
  const highest = highestOf(lines)
  return { highest, drawings: lines.map((line) => drawToil(line, highest, small)) }
}
