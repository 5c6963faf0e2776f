// `npm run db:migrate`: the migrations that the server runs at its start, for running them beforehand.
import { finishRebuild } from './derived/rebuild-summaries.ts'
import { migrateToLatest } from './migrator.ts'
import { runProgram } from './program.ts'

await runProgram(async (db) => {
  const applied = await migrateToLatest(db)
  await finishRebuild(db)
  return applied.length === 0 ? 'Nothing to migrate.' : `Migrated: ${applied.join(', ')}.`
})
