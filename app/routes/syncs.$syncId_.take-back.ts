import type { ActionFunctionArgs } from '@remix-run/node'
import { takeBackOperation } from '#app/features/capture/outbox/operation.form.ts'
import { LineChanged } from '#app/features/capture/record/line-changed.ts'
import { readLines } from '#app/features/capture/record/read-lines.queries.server.ts'
import { listCategories } from '#app/features/categories/categories.queries.server.ts'
import { takeBackLine } from '#app/features/recording/take-back-line.commands.server.ts'
import { problem } from '#app/forms/problem.ts'
import { answerConflict, answerLines, parseOperation, refuseLine } from '#app/http/line-answer.server.ts'
import { parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

/** Takes back what one line recorded, for the scripts of the page. */
export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const syncId = parseIdParam(args.params.syncId)
  const sent = await parseOperation(args.request, takeBackOperation)
  if (!sent) return refuseLine(problem('unreadableLine'))
  const categories = await listCategories(context.db)
  try {
    const lineIds = await takeBackLine(context.db, context, syncId, categories, sent)
    const { lines, seq } = await readLines(context.db, syncId, categories, lineIds)
    return answerLines(lines, lineIds, seq)
  } catch (error) {
    if (error instanceof LineChanged) return answerConflict(error.current)
    throw error
  }
}
