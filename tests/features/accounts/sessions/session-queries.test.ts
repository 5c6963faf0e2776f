import type { KyselyPlugin } from 'kysely'
import { expect, test } from 'vitest'
import { openTestDatabase } from '#tests/support/database.ts'
import { openTestAuth, signInAs } from '#tests/support/signed-in.ts'

test('finding out who is signed in costs one query', async () => {
  const db = await openTestDatabase()
  const { cookie } = await signInAs(db, openTestAuth(db), 'member')
  const queries: string[] = []
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      queries.push(node.kind)
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const auth = openTestAuth(db.withPlugin(counting))
  const headers = new Headers({ Cookie: cookie })
  // The queries at opening are not a cost of the page.
  await auth.api.getSession({ headers })
  queries.length = 0
  const session = await auth.api.getSession({ headers })
  expect(session?.user.name).toBe('Mori')
  expect(queries).toEqual(['SelectQueryNode'])
})
