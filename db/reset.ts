// `npm run db:reset`: an empty, migrated database. Erases everything, so it requires --yes if there is anything to
// lose.
import { join, resolve } from 'node:path'
import { clearDatabase } from './clear-database.ts'
import type { DatabaseAddress } from './connected-database.ts'
import { migrateToLatest } from './migrator.ts'
import { findContents, ProgramRefused, runProgram } from './program.ts'

const demoDir = join(import.meta.dirname, '../data-demo')
const isAgreed = process.argv.includes('--yes')

await runProgram(async (db, address) => {
  const contents = await findContents(db)
  if (contents && !isAgreed && !isDemo(address))
    throw new ProgramRefused(
      `This database holds ${contents.teams} teams and ${contents.painPoints} pain points; to erase them all, run: npm run db:reset -- --yes`,
    )
  await clearDatabase(db)
  await migrateToLatest(db)
  return 'The database is empty and migrated.'
})

function isDemo(address: DatabaseAddress) {
  return 'dataDir' in address && resolve(address.dataDir) === demoDir
}
