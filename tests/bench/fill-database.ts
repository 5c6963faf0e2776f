// A program: fills an empty PostgreSQL database with a generated history of a given size.
import { dayIn } from '#app/domain/calendar/day.ts'
import { connectDatabase } from '#db/connect.ts'
import { migrateToLatest } from '#db/migrator.ts'
import { parseFillArguments } from './arguments.ts'
import { describeFilling, fillDatabase } from './write-history.ts'

try {
  const { databaseUrl, ...size } = parseFillArguments(process.argv.slice(2))
  const connected = await connectDatabase({ databaseUrl, maxConnections: 1 })
  try {
    await migrateToLatest(connected.longWork)
    const filling = await fillDatabase(connected.longWork, size, dayIn('Asia/Tokyo', new Date()))
    process.stdout.write(`${describeFilling(filling)}\n`)
  } finally {
    await connected.close()
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
