// `npm run db:migrate`: the migrations that the server runs at its start, for running them beforehand.
import { migrateToLatest } from './migrator.ts'
import { runProgram } from './program.ts'

await runProgram(async (db) => {
  const applied = await migrateToLatest(db)
  return applied.length === 0 ? 'Nothing to migrate.' : `Migrated: ${applied.join(', ')}.`
})
