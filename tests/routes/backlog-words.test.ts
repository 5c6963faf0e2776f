import { beforeAll, expect, test } from 'vitest'
import type { QueryNames } from '#app/features/backlog/query-line/query-names.ts'
import { loader } from '#app/routes/backlog_.words.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { statusThrown } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { anotherReader, opening } from '#tests/support/route-request.ts'

let db: Db
beforeAll(async () => {
  db = await openDatabaseForRequests()
  const teamId = await aTeam(db, { slug: 'orders', name: '受注' })
  const syncId = await aSync(db, { teamIds: [teamId] })
  await aPainPoint(db, { syncId, teamIds: [teamId], knownBy: ['森 賢', 'Ken'] })
})

test('the query line receives the teams, the categories in both languages, and the people who know something', async () => {
  const { cookie } = await anotherReader(db, 'viewer')
  for (const language of ['ja', 'en']) {
    const names: QueryNames = await (await loader(opening('/backlog/words', { language, cookie }))).json()
    expect(names.teams).toEqual([{ slug: 'orders', name: '受注' }])
    expect(names.categories).toContainEqual({ slug: 'deploy', nameEn: 'Deploy', nameJa: 'デプロイ' })
    expect(names.people.toSorted()).toEqual(['Ken', '森 賢'])
  }
})

test('it receives no people for a visitor without an account', async () => {
  expect(await statusThrown(loader(opening('/backlog/words', { cookie: '' })))).toBe(302)
})
