// `npm run db:seed`: the story in an empty database, up to today; `npm run db:seed -- 2026-11-21` up to that day.
import { type Day, dayIn, parseDay } from '#app/domain/calendar/day.ts'
import { getOrganisation } from '#app/features/organisation/organisation.queries.server.ts'
import { migrateToLatest } from './migrator.ts'
import { findContents, ProgramRefused, runProgram } from './program.ts'
import { seedStory } from './seeds/story.ts'
import type { Db } from './transaction.ts'

const [askedFor] = process.argv.slice(2)

await runProgram(async (db) => {
  await migrateToLatest(db)
  const today = askedFor === undefined ? await findToday(db) : readDay(askedFor)
  const present = await findContents(db)
  if (present)
    throw new ProgramRefused(
      `The story needs an empty database: this one holds ${present.teams} teams and ${present.painPoints} pain points.`,
    )
  await seedStory(db, today)
  const planted = await findContents(db)
  return `Planted ${planted?.teams} teams and ${planted?.painPoints} pain points up to ${today}.`
})

async function findToday(db: Db): Promise<Day> {
  const { timeZone } = await getOrganisation(db)
  return dayIn(timeZone, new Date())
}

function readDay(text: string): Day {
  const day = parseDay(text)
  if (day === undefined)
    throw new ProgramRefused(`${text} is not a date: write it as YYYY-MM-DD, such as 2026-11-21.`)
  return day
}
