import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeSchema } from '#db/schema-text.ts'
import { openTestDatabase } from '#tests/support/database.ts'

test('db/schema.sql shows the schema as it is; npm run db:schema writes it', async () => {
  const written = await readFile(join(import.meta.dirname, '../../db/schema.sql'), 'utf8')
  const db = await openTestDatabase()
  expect(written, 'db/schema.sql is not the schema as it is now: npm run db:schema').toBe(
    await describeSchema(db),
  )
})
