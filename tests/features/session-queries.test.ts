import type { KyselyPlugin } from 'kysely'
import { expect, test } from 'vitest'
import { openTestDatabase } from '#tests/support/database.ts'
import { openTestAuth, signInAs } from '#tests/support/signed-in.ts'

test('knowing who is signed in costs one query', async () => {
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
  // What it asks once, when it is opened, is no page's cost.
  await auth.api.getSession({ headers })
  queries.length = 0
  const session = await auth.api.getSession({ headers })
  expect(session?.user.name).toBe('Mori')
  expect(queries).toEqual(['SelectQueryNode'])
})
