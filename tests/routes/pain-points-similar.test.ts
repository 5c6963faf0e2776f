import { beforeAll, describe, expect, test } from 'vitest'
import { loader, type SimilarAnswer } from '#app/routes/pain-points.similar.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { statusThrown } from '#tests/support/answer.ts'
import { badLines, strangeLines } from '#tests/support/bad-text.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { opening } from '#tests/support/route-request.ts'

let syncId: number
beforeAll(async () => {
  const db = await openDatabaseForRequests()
  const teamId = await aTeam(db)
  syncId = await aSync(db, { teamIds: [teamId] })
  await aPainPoint(db, { syncId, teamIds: [teamId], title: 'アラートの誤発火で夜中に起こされる' })
})

async function ask(text: string, { sync = '', language = 'en' } = {}): Promise<SimilarAnswer['similar']> {
  const answer = await loader(
    opening(`/pain-points/similar?${new URLSearchParams({ text, sync })}`, { language }),
  )
  expect(answer.status).toBe(200)
  const { similar }: SimilarAnswer = await answer.json()
  return similar
}

describe('a typed text finds mentioned pain points', () => {
  test.each(['en', 'ja'])('with the matching words in the reader’s language: %s', async (language) => {
    const [found] = await ask('Woken up at night by a false alarm', { sync: `${syncId}`, language })
    expect(found).toMatchObject({
      title: 'アラートの誤発火で夜中に起こされる',
      isHeardHere: true,
      tickets: [],
    })
    expect(found?.matched).toContain({ en: 'false alarm', ja: '誤検知' }[language])
  })

  test.each(['', '999999', 'x', '-1', '99999999999999999999'])('without a valid sync: %j', async (sync) => {
    expect(await ask('誤検知のアラート', { sync })).toMatchObject([{ isHeardHere: false }])
  })
})

test.each([...badLines, ['501 characters', 'アラート'.padEnd(501, 'あ')]])(
  '%s finds nothing',
  async (_what, typed) => {
    expect(await ask(typed)).toEqual([])
  },
)

test.each(strangeLines)('%s is text like any other', async (_what, typed) => {
  expect(Array.isArray(await ask(typed))).toBe(true)
})

test('a visitor without an account gets no result', async () => {
  expect(await statusThrown(loader(opening('/pain-points/similar?text=alert', { cookie: '' })))).toBe(302)
})
