import { expect, test } from 'vitest'
import { getOrganisation } from '#app/features/organisation/organisation.queries.server.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'

test('a new organisation begins with 20 days of 8 hours and toil at most half of the time', async () => {
  expect(await getOrganisation(await openTestDatabase())).toMatchObject(defaultToilSettings)
})
