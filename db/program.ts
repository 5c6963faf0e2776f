import { sql } from 'kysely'
import { type Env, parseEnv } from '#app/env.server.ts'
import { sentenceForRefusal } from '#app/server/refusal.ts'
import { connectDatabase } from './connect.ts'
import { orRefused } from './server-refusal.ts'
import { awaitServer } from './server-start.ts'
import type { Db } from './transaction.ts'

/** The message is a sentence for the person who started the program. */
export class ProgramRefused extends Error {
  override name = 'ProgramRefused'
}

/**
 * Opens the database that the environment names, as the server would, passes it to `work`, which leaves it migrated,
 * and closes it. Prints the result of `work`; a refusal is one sentence on the error stream and exit code 1.
 */
export async function runProgram(work: (db: Db, address: Env['database']) => Promise<string>): Promise<void> {
  try {
    const address = parseEnv(process.env).database
    await orRefused(address, async () => {
      await awaitServer(address)
      const { longWork, markCreated, close } = await connectDatabase(address)
      try {
        process.stdout.write(`${await work(longWork, address)}\n`)
        await markCreated?.()
      } finally {
        await close()
      }
    })
  } catch (error) {
    process.stderr.write(`${error instanceof ProgramRefused ? error.message : sentenceForRefusal(error)}\n`)
    process.exitCode = 1
  }
}

/** The contents that would be lost; undefined if nothing was ever migrated or recorded. */
export async function findContents(db: Db): Promise<{ teams: number; painPoints: number } | undefined> {
  const { rows } = await sql<{ migrated: boolean }>`
    select to_regclass('public.pain_points') is not null as migrated`.execute(db)
  if (!rows[0]?.migrated) return undefined
  const counted = await db
    .selectNoFrom((eb) => [
      eb.selectFrom('teams').select(eb.fn.countAll<number>().as('n')).as('teams'),
      eb.selectFrom('painPoints').select(eb.fn.countAll<number>().as('n')).as('painPoints'),
    ])
    .executeTakeFirstOrThrow()
  const contents = { teams: counted.teams ?? 0, painPoints: counted.painPoints ?? 0 }
  return contents.teams + contents.painPoints > 0 ? contents : undefined
}
