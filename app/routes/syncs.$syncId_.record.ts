import type { ActionFunctionArgs } from '@remix-run/node'
import { recordOperation, type UndoRecord } from '#app/features/capture/outbox/operation.form.ts'
import { readLines } from '#app/features/capture/record/read-lines.queries.server.ts'
import { listCategories } from '#app/features/categories/categories.queries.server.ts'
import { refusals } from '#app/features/recording/record-in-sync.commands.server.ts'
import { recordLine } from '#app/features/recording/record-line.commands.server.ts'
import { UnfitLine } from '#app/features/recording/unfit-line.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { problem } from '#app/forms/problem.ts'
import {
  answerLines,
  parseOperation,
  refuseExpectedOfLine,
  refuseLine,
} from '#app/http/line-answer.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

/** Records one line of the entry line, once, and answers with what stands there now. */
export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const { db } = context
  const syncId = parseIdParam(args.params.syncId)
  const [sync, sent] = await Promise.all([
    findSync(db, syncId),
    parseOperation(args.request, recordOperation),
  ])
  if (!sync) throw notFound()
  if (!sent) return refuseLine(problem('unreadableLine'))
  const categories = await listCategories(db)
  const { key, ...typed } = sent
  try {
    const { lineIds } = await submitOnce<UndoRecord>(db, context, key, (db) =>
      recordLine(db, context, sync, categories, typed),
    )
    const { lines, seq } = await readLines(db, syncId, categories, lineIds)
    return answerLines(lines, lineIds, seq)
  } catch (error) {
    if (error instanceof UnfitLine) return refuseLine(error.message)
    return refuseExpectedOfLine(error, refusals)
  }
}
