// A program: creates the embedded database in the folder of its first argument, as a first start does, and reports it.
import { connectDatabase } from '#db/connect.ts'
import { migrateToLatest } from '#db/migrator.ts'

const { db, markCreated, close } = await connectDatabase({ dataDir: process.argv[2] ?? '' })
await migrateToLatest(db)
await markCreated?.()
await close()
