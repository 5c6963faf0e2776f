// `npm run db:migrate`: what the server does at its start, for those who want it done before.
import { migrateToLatest } from './migrator.ts'
import { runProgram } from './program.ts'

await runProgram(async (db) => {
  const applied = await migrateToLatest(db)
  return applied.length === 0 ? 'Nothing to migrate.' : `Migrated: ${applied.join(', ')}.`
})
