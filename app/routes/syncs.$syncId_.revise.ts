import type { ActionFunctionArgs } from '@remix-run/node'
import { reviseOperation } from '#app/features/capture/outbox/operation.form.ts'
import { type Line, parseLineId } from '#app/features/capture/record/line.ts'
import { LineChanged } from '#app/features/capture/record/line-changed.ts'
import { readLines } from '#app/features/capture/record/read-lines.queries.server.ts'
import { listCategories } from '#app/features/categories/categories.queries.server.ts'
import { PainPointGone } from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { OtherKind, reviseLine } from '#app/features/recording/revise-line.commands.server.ts'
import { UnfitLine } from '#app/features/recording/unfit-line.ts'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { problem } from '#app/forms/problem.ts'
import {
  answerConflict,
  answerLines,
  parseOperation,
  refuseExpectedOfLine,
  refuseLine,
} from '#app/http/line-answer.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

/** Writes a recorded line anew, for the scripts of the page. */
export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const { db } = context
  const syncId = parseIdParam(args.params.syncId)
  const [sync, sent] = await Promise.all([
    findSync(db, syncId),
    parseOperation(args.request, reviseOperation),
  ])
  if (!sync) throw notFound()
  const lineId = sent && parseLineId(sent.lineId) ? (sent.lineId as Line['id']) : undefined // why: parsed just before.
  if (!sent || !lineId) return refuseLine(problem('unreadableLine'))
  const categories = await listCategories(db)
  try {
    await reviseLine(db, context, sync, categories, { ...sent, lineId })
  } catch (error) {
    if (error instanceof LineChanged) return answerConflict(error.current)
    if (error instanceof UnfitLine) return refuseLine(error.message)
    return refuseExpectedOfLine(error, [
      [PainPointGone, 'painPointGone'],
      [OtherKind, 'otherKind'],
    ])
  }
  const { lines, seq } = await readLines(db, syncId, categories, [lineId])
  return answerLines(lines, [lineId], seq)
}
