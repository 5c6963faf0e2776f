import type { ActionFunctionArgs } from '@remix-run/node'
import { answerOperation, type Made } from '#app/features/capture/operation.form.ts'
import { readLines } from '#app/features/capture/read-lines.queries.server.ts'
import { listCategories } from '#app/features/categories/categories.queries.server.ts'
import { hearAgain } from '#app/features/pain-points/hear-again.commands.server.ts'
import {
  AlreadyMentioned,
  PainPointGone,
  TeamNotHeard,
} from '#app/features/pain-points/mention.commands.server.ts'
import {
  ResolvedBeforeHeard,
  resolvePainPoint,
} from '#app/features/pain-points/resolution.commands.server.ts'
import { listSaidBefore } from '#app/features/pain-points/said-before.queries.server.ts'
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
  const visit = await requireRole(args, 'member')
  const { db } = visit
  const syncId = parseIdParam(args.params.syncId)
  const [sync, sent] = await Promise.all([
    findSync(db, syncId),
    parseOperation(args.request, answerOperation),
  ])
  if (!sync) throw notFound()
  if (!sent) return refuseLine(problem('unreadableLine'))
  if (sync.heldOn > visit.today) return refuseLine(problem('notHeldYet'))
  const { key, painPointId, teamId, agendaBlockId, answer } = sent
  const categories = await listCategories(db)
  try {
    const { lineIds } = await submitOnce<Made>(db, visit, key, async (db) => {
      if (answer === 'relieved') {
        const relieved = { painPointId, kind: 'relieved', teamId, syncId, resolvedOn: sync.heldOn } as const
        const { resolutionId } = await resolvePainPoint(db, visit, relieved)
        return { syncId, lineIds: [`resolution:${resolutionId}`], undo: { resolutionId } }
      }
      const seated = sync.teams.map(({ id }) => id)
      const saidBefore = await listSaidBefore(db, { painPointIds: [painPointId], teamIds: seated })
      const teamIds = teamId === null ? saidBefore.map((said) => said.teamId) : [teamId]
      if (teamIds.length === 0) throw new PainPointGone()
      const again = { syncId, teamIds, painPointId, agendaBlockId, severity: null }
      const heard = await hearAgain(db, visit, again)
      return { syncId, lineIds: [`painPoint:${heard.painPointId}`], undo: { mentions: heard } }
    })
    const { lines, seq } = await readLines(db, syncId, categories, lineIds)
    return answerLines(lines, lineIds, seq)
  } catch (error) {
    return refuseExpectedOfLine(error, [
      [AlreadyMentioned, 'alreadyMentioned'],
      [PainPointGone, 'painPointGone'],
      [ResolvedBeforeHeard, 'resolvedBeforeHeard'],
      [TeamNotHeard, 'teamNotHeard'],
    ])
  }
}
