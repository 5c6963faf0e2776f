import type { ActionFunctionArgs } from '@remix-run/node'
import { answerOperation, type UndoRecord } from '#app/features/capture/outbox/operation.form.ts'
import { readLines } from '#app/features/capture/record/read-lines.queries.server.ts'
import { listCategories } from '#app/features/categories/categories.queries.server.ts'
import { recordAnswer } from '#app/features/recording/record-answer.commands.server.ts'
import { refusals } from '#app/features/recording/record-in-sync.commands.server.ts'
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

/** What a team says of something still open, in one key: it hurts as it did, or it is better. */
export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const { db } = context
  const syncId = parseIdParam(args.params.syncId)
  const [sync, sent] = await Promise.all([
    findSync(db, syncId),
    parseOperation(args.request, answerOperation),
  ])
  if (!sync) throw notFound()
  if (!sent) return refuseLine(problem('unreadableLine'))
  const { key, ...answer } = sent
  const categories = await listCategories(db)
  try {
    const { lineIds } = await submitOnce<UndoRecord>(db, context, key, (db) =>
      recordAnswer(db, context, sync, answer),
    )
    const { lines, seq } = await readLines(db, syncId, categories, lineIds)
    return answerLines(lines, lineIds, seq)
  } catch (error) {
    return refuseExpectedOfLine(error, refusals)
  }
}
