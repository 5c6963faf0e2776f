import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Recorder } from '#app/domain/recorder.ts'
import { issueApiToken } from '#app/features/accounts/api-tokens/api-token.commands.server.ts'
import { invitePerson } from '#app/features/accounts/invites/invite.commands.server.ts'
import { unmergePainPoint } from '#app/features/merging/merging.commands.server.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { indexAllTitles } from '#app/features/pain-points/similar/similar.job.server.ts'
import { countTerms } from '#app/features/pain-points/similar/similar-terms.commands.server.ts'
import { listMentions } from '#app/features/pain-points/story/history.queries.server.ts'
import { undoSplit } from '#app/features/recording/undo-split.commands.server.ts'
import type { TextColumn } from '#app/features/redaction/text-columns.queries.server.ts'
import { closeReview } from '#app/features/review/closing/review.commands.server.ts'
import { reportMonth } from '#app/features/review/review.report.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { finishDecision, recordDecision } from '#app/features/syncs/decision.commands.server.ts'
import { writeNote } from '#app/features/syncs/note.commands.server.ts'
import { recordVerdict } from '#app/features/syncs/verdict.commands.server.ts'
import { linkTicket } from '#app/features/tickets/ticket.commands.server.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { aMention } from './a-mention.ts'
import { aPainPoint } from './a-pain-point.ts'
import { aPerson } from './a-person.ts'
import { aSync } from './a-sync.ts'
import { aTeam } from './a-team.ts'
import { aTicket } from './a-ticket.ts'
import { aView } from './a-view.ts'
import { aBulkChange, undoChange } from './bulk-change.ts'
import { merged } from './merged.ts'
import { proposed } from './proposed.ts'
import { recorderOn } from './recorder.ts'
import { aSplit } from './split.ts'

const by = recorderOn('2026-03-02')
const settings = { workingDaysPerMonth: 20, hoursPerPersonMonth: 160, toilBudgetShare: 0.5 }

/** A text in every spelling in which people write it, one after another. */
export type Spell = () => string

/** A word in every place where a person can write one, through the commands. */
export async function plantByCommands(db: Db, spell: Spell): Promise<void> {
  const teamId = await aTeam(db, { name: `Team ${spell()}`, slug: 'planted' })
  const attendees = [spell(), `${spell()} (guest)`]
  const syncId = await aSync(db, { teamIds: [teamId], facilitator: spell(), attendees })
  const here = { syncId, teamIds: [teamId] }
  const title = () => `The password of the deploy is ${spell()}`
  const quote = () => `somebody typed ${spell()} into the chat`
  const knownBy = [spell(), `${spell()} of the other team`]
  const first = await aPainPoint(db, { ...here, title: title(), quote: quote(), knownBy })
  const second = await aPainPoint(db, { ...here, title: title(), quote: quote(), knownBy: [spell()] })
  const third = await aPainPoint(db, { ...here, title: title() })
  const later = await aSync(db, { teamIds: [teamId], heldOn: '2026-03-09' })
  await aMention(db, { syncId: later, teamId, painPointId: first, quote: quote() })
  await indexAllTitles(db)
  await countTerms(db)
  await proposed(db)
  const ticket = { url: `https://t.test/issues?token=${encodeURIComponent(spell())}`, key: `T-${spell()}` }
  await aTicket(db, { painPointId: first, ...ticket, outcome: 'done' })
  await aTicket(db, { painPointId: third, url: `https://t.test/issues?token=${spell()}`, key: 'T-2' })
  await resolvePainPoint(db, by, {
    painPointId: third,
    kind: 'declined',
    reason: spell(),
    resolvedOn: '2026-03-09',
  })
  await writeNote(db, by, { syncId, body: `a line\nand "${spell()}" in another` })
  await recordDecision(db, by, { syncId, text: `Rotate ${spell()}`, owner: spell() })
  await recordVerdict(db, by, { syncId, alert: `login with ${spell()}`, verdict: 'fix' })
  const changeId = await aBulkChange(db, by, [first, second], { kind: 'add_known_by', names: [spell()] })
  await aBulkChange(db, by, [first, second], { kind: 'add_known_by', names: [spell()] })
  await merged(db, second, first)
  await merged(db, third, first)
  // By a person with this name.
  const called = { ...by, actor: { id: null, name: spell() } }
  await undoChange(db, called, changeId ?? 0)
  await unmergePainPoint(db, called, { sourceId: third })
  await plantSplits(db, called, first, title)
  const { decisionId } = await recordDecision(db, called, { syncId, text: 'Ask again' })
  await finishDecision(db, called, decisionId)
  await closeReview(
    db,
    { ...by, today: '2026-04-01' },
    '2026-03',
    await reportMonth(db, '2026-03', '2026-04-01', settings),
  )
  await plantForPeople(db, spell)
}

/** One split with everything that can move, and one that is undone. */
async function plantSplits(db: Db, by: Recorder, painPointId: number, title: Spell) {
  const mentionIds = (await listMentions(db, painPointId)).slice(0, 1).map(({ id }) => id)
  const ticket = { url: 'https://t.test/split', tracker: 'link', key: 'T-3' } as const
  const { ticketId } = await linkTicket(db, by, { painPointId, ticket })
  const undone = await aSplit(db, { painPointId, mentionIds, title: title() }, by)
  await undoSplit(db, by, { painPointId: undone })
  await aSplit(db, { painPointId, mentionIds, ticketIds: [ticketId], title: title() }, by)
}

async function plantForPeople(db: Db, spell: Spell) {
  const { id } = await aPerson(db)
  await aView(db, id, {
    name: `Mine ${spell()}`,
    search: `?q=${encodeURIComponent(`known-by:${spell()} x`)}`,
  })
  await aView(db, id, { name: spell(), search: '?q=state:declined' })
  await issueApiToken(db, by, { personId: id, name: `For ${spell()}`, scope: 'read', days: 30 })
  await invitePerson(db, by, { email: 'somebody@nayami.test', role: 'viewer' })
  await submitOnce(db, by, randomUUID(), async () => ({ said: [spell()] }))
}

/** Rows that do not come from recording. */
export async function plantOtherRows(db: Db, spell: Spell): Promise<void> {
  const person = sql`(select id from people limit 1)`
  await sql`insert into sessions (person_id, token, expires_at, ip_address, user_agent, created_at, updated_at)
    values (${person}, 'random', now(), '127.0.0.1', 'a browser', now(), now())`.execute(db)
  await sql`insert into verifications (identifier, value, expires_at, created_at, updated_at)
    values ('somebody', '{}', now(), now(), now())`.execute(db)
  await inTransaction(db, by, (db) =>
    sql`insert into redactions (reason, places, redacted_at, redacted_by)
      values (${`of ${spell()}`}, 1, now(), ${spell()})`.execute(db),
  )
}

/**
 * A word in one column of one row, past every command, in the first form that the table accepts; false when it accepts
 * none, or has no row.
 */
export async function plantInColumn(
  db: Db,
  { table, column, holding }: TextColumn,
  spellings: readonly string[],
): Promise<boolean> {
  const shapes = spellings.flatMap((word) => [
    `it is ${word}.`,
    `?q=${word}`,
    `https://t.test/${word}`,
    `${word}@nayami.test`,
    `planted-${word}`,
  ])
  for (const shape of shapes) {
    const isWritten = await inTransaction(db, by, async (db) => {
      const { rows } = await sql`
        update ${sql.table(table)} set ${sql.ref(column)} = ${written(shape, holding)}
        where ctid = (select ctid from ${sql.table(table)} limit 1) returning 1`.execute(db)
      return rows.length > 0
    }).catch(() => false)
    if (isWritten) return true
  }
  return false
}

function written(text: string, holding: TextColumn['holding']) {
  if (holding === 'list') return sql`array[${text}]`
  return holding === 'json' ? sql`${JSON.stringify({ deep: [{ said: text }] })}::jsonb` : sql`${text}`
}

/** Every table with a row that contains the word in any column, in any spelling a search would find. */
export async function findInDump(db: Db, word: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relkind in ('r', 'p', 'm') and relnamespace = 'public'::regnamespace order by 1`.execute(db)
  const found: string[] = []
  for (const { name } of rows) {
    const { rows: hits } = await sql<{ text: string }>`
      select t::text as text from ${sql.table(name)} as t
      where strpos(fold_for_search(t::text), fold_for_search(${word})) > 0 or t::text ~ '%[0-9A-F]{2}' limit 50`.execute(
      db,
    )
    for (const { text } of hits) {
      const plain = text.replaceAll(/(?:%[0-9A-F]{2})+/g, decodeURIComponent)
      if (plain.normalize('NFKC').toLowerCase().includes(word)) found.push(`${name}: ${text}`)
    }
  }
  return found
}
