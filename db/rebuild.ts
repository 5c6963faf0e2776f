// `npm run db:rebuild`: derives every summary again from the facts. The server may run meanwhile.
import { rebuildSummaries } from './derived/rebuild-summaries.ts'
import { migrateToLatest } from './migrator.ts'
import { runProgram } from './program.ts'

await runProgram(async (db) => {
  await migrateToLatest(db)
  await rebuildSummaries(db)
  const { painPoints } = await db
    .selectFrom('summaries')
    .select((eb) => eb.fn.countAll<number>().as('painPoints'))
    .executeTakeFirstOrThrow()
  return `The summaries of ${painPoints} pain points are derived again.`
})
