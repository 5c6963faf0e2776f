import type { Recorder } from '#app/domain/recorder.ts'
import { recordPainPoint } from '#app/features/pain-points/pain-point.commands.server.ts'
import { recordDecision } from '#app/features/syncs/decision.commands.server.ts'
import { writeNote } from '#app/features/syncs/note.commands.server.ts'
import { openSync } from '#app/features/syncs/sync.commands.server.ts'
import { recordVerdict } from '#app/features/syncs/verdict.commands.server.ts'
import type { Db } from '#db/transaction.ts'

const kinds = [
  'painPoint',
  'painPoint',
  'note',
  'painPoint',
  'painPoint',
  'decision',
  'painPoint',
  'verdict',
] as const
const lines = 80

/** A sync with many lines, as after a meeting of an hour; returns its id. */
export async function holdLongSync(db: Db, by: Recorder): Promise<number> {
  const { id: teamId } = await db.selectFrom('teams').select('id').orderBy('id').executeTakeFirstOrThrow()
  const blocks = await db.selectFrom('agendaBlocks').select('id').orderBy('id').limit(5).execute()
  const { syncId } = await openSync(db, by, {
    heldOn: by.today,
    teamIds: [teamId],
    attendees: ['Mori', 'Kim'],
  })
  for (let line = 0; line < lines; line++) {
    const now = new Date(by.now.getTime() + line * 1000)
    const where = { syncId, agendaBlockId: blocks[Math.floor((line * blocks.length) / lines)]?.id ?? null }
    await say(db, { ...by, now }, teamId, line, where)
  }
  return syncId
}

async function say(
  db: Db,
  by: Recorder,
  teamId: number,
  line: number,
  where: { syncId: number; agendaBlockId: number | null },
) {
  const kind = kinds[line % kinds.length]
  const text = `${line + 1}行目: the list of orders takes ${line} seconds`
  if (kind === 'note') return writeNote(db, by, { ...where, body: text })
  if (kind === 'decision') return recordDecision(db, by, { ...where, text, owner: 'Kim', dueOn: by.today })
  if (kind === 'verdict') return recordVerdict(db, by, { ...where, alert: text, verdict: 'fix' })
  const estimate = { occurrences: 3, per: 'week', minutesEach: 30, people: 1 } as const
  const said = { title: text, severity: 'high', estimate } as const
  return recordPainPoint(db, by, {
    ...where,
    ...said,
    categoryIds: [1, 2],
    knownBy: ['Mori'],
    teamIds: [teamId],
  })
}
