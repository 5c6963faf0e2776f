import type { Recorder } from '#app/domain/recorder.ts'
import type { Db } from '#db/transaction.ts'
import { correctMention, hearOutside, type MentionInput } from './mention.commands.server.ts'
import type { FoundMention } from './mention.queries.server.ts'

/**
 * What a mention says, corrected. What was wrong from the beginning counts from its own day; what has changed since is a
 * mention of today, outside a sync, and repeats no quote.
 */
export async function reviseMention(
  db: Db,
  by: Recorder,
  { id, rootId, teamId, quote: quotedBefore }: FoundMention,
  {
    because,
    severity,
    estimate,
    quote,
  }: Omit<MentionInput, 'agendaBlockId'> & { because: 'wrong' | 'changed' },
): Promise<void> {
  if (because === 'wrong') return correctMention(db, by, id, { severity, estimate, quote })
  const said = { severity, estimate, quote: quote === quotedBefore ? null : quote }
  await hearOutside(db, by, { teamId, painPointId: rootId, heardOn: by.today, ...said })
}
