// `npm run db:schema`: writes db/schema.sql from a database of its own, migrated from nothing.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connectEmbedded } from './embedded-database.ts'
import { migrateToLatest } from './migrator.ts'
import { describeSchema } from './schema-text.ts'

const { db, close } = await connectEmbedded({ dataDir: 'memory://' })
await migrateToLatest(db)
await writeFile(join(import.meta.dirname, 'schema.sql'), await describeSchema(db))
await close()
