// A process that commits on the embedded database of a data folder while syncs succeed, then while they fail, then
// again while they succeed; it prints how each commit ended and which rows there are.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { sql } from 'kysely'
import { connectDatabase } from '#db/connect.ts'

const { db, close } = await connectDatabase({ dataDir: process.argv[2] ?? '' })
const { fsyncSync } = fs

function letDisk(sync: typeof fsyncSync) {
  fs.fsyncSync = sync
  syncBuiltinESMExports()
}

async function commit(number: number): Promise<string> {
  const written = sql`insert into kept (number) values (${number})`.execute(db)
  return written.then(
    () => 'kept',
    ({ code }) => code,
  )
}

await sql`create table kept (number integer primary key)`.execute(db)
const ends = [await commit(1)]
letDisk(() => {
  throw Object.assign(new Error('EIO: i/o error, fsync'), { code: 'EIO' })
})
ends.push(await commit(2))
letDisk(fsyncSync)
ends.push(await commit(3))
const { rows } = await sql<{ number: number }>`select number from kept order by number`.execute(db)
await close()
process.stdout.write(JSON.stringify({ ends, rows: rows.map(({ number }) => number) }))
