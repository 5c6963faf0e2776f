import type { Day } from '#app/domain/calendar/day.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { clearDatabase } from './clear-database.ts'
import { migrateToLatest } from './migrator.ts'
import { findContents, ProgramRefused } from './program.ts'
import { seedStory } from './seeds/story.ts'
import type { Db } from './transaction.ts'

/** The key of the submission that seeded the story; only a demo's own database has it. */
const seedingKey = 'de300000-0000-4000-8000-000000000000'

/**
 * Brings a migrated database to the story as of today: an empty one is seeded, one seeded today keeps everything that
 * visitors added, one seeded on another day is cleared and seeded again. Throws ProgramRefused, and changes nothing,
 * when its contents are not the demo's.
 */
export async function bringStoryUpTo(db: Db, by: Recorder, announce: (line: string) => void): Promise<void> {
  const plantedOn = await findSeededOn(db)
  if (plantedOn === by.today) return
  if (plantedOn !== undefined) {
    announce(
      `The demo told its story up to ${plantedOn}: clearing the demo's data to tell it up to ${by.today}.`,
    )
    await clearDatabase(db)
    await migrateToLatest(db)
  } else if (await findContents(db)) {
    throw new ProgramRefused(
      'This data folder has teams that the demo did not plant, and the demo clears its folder: set DATA_DIR to another one.',
    )
  }
  await submitOnce(db, by, seedingKey, async (db) => {
    await seedStory(db, by.today)
    return { plantedOn: by.today }
  })
}

async function findSeededOn(db: Db): Promise<Day | undefined> {
  const planting = await db
    .selectFrom('submissions')
    .select('result')
    .where('key', '=', seedingKey)
    .executeTakeFirst()
  // why: bringStoryUpTo alone writes under this key.
  return (planting?.result as { plantedOn: Day } | undefined)?.plantedOn
}
