import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { findSpans, soughtText } from '#app/domain/redaction/redaction.ts'
import { readCandidates } from '#app/features/redaction/candidates.queries.server.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-05-04')
const letters = `aAａbＢcÉéßΣς%+? .-*[](){}^$|\\"'\nがガｶﾞかヵヶゔヴ々ー株㍿㈱ﬁ山田１2İ`
const letter = fc.constantFrom(...letters, '%E3%81%8B', '%41', 'e\u0301', 'か\u3099', '👩‍💻')

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
})

/** The texts the database returns, of those written one after another into a column. */
async function listCandidates(texts: string[], sought: string, holding: 'text' | 'json'): Promise<string[]> {
  const column = { table: 'submissions', column: holding === 'text' ? 'submitted_by' : 'result', holding }
  return inTransaction(db, by, async (db) => {
    await db.deleteFrom('submissions').execute()
    await db
      .insertInto('submissions')
      .values(
        texts.map((text) => ({
          key: crypto.randomUUID(),
          result: JSON.stringify([text]),
          submittedAt: by.now,
          submittedBy: text,
        })),
      )
      .execute()
    const found: string[] = []
    for await (const batch of readCandidates(db, [column], [soughtText(sought)], { isLocked: true }))
      for (const { values } of batch)
        found.push(holding === 'text' ? (values[0] ?? '') : JSON.parse(values[0] ?? '')[0])
    return found
  })
}

test.each(['text', 'json'] as const)(
  'the database returns every row in which a text is found, in %s',
  async (holding) => {
    const texts = fc.array(fc.string({ unit: letter, maxLength: 12 }), { minLength: 20, maxLength: 60 })
    const sought = fc.string({ unit: letter, minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(texts, sought, async (texts, sought) => {
        const found = texts.filter((text) => findSpans(text, [soughtText(sought)]).length > 0)
        const candidates = await listCandidates(texts, sought, holding)
        expect(found.filter((text) => !candidates.includes(text))).toEqual([])
      }),
      { numRuns: 150 },
    )
  },
  60_000,
)

test.each<[what: string, text: string, sought: string]>([
  ['an escape', '/?q=%E5%B1%B1%E7%94%B0', '山田'],
  ['an escaped letter', 'h%75nter2', 'hunter2'],
  ['a sign for a space', 'https://t.test/?q=taro+yamada', 'Taro Yamada'],
  ['the other kana', 'ﾔﾏﾀﾞさん', 'やまだ'],
])('the database returns a row in which the text follows %s', async (_what, text, sought) => {
  expect(await listCandidates(['nothing', text], sought, 'text')).toEqual([text])
  expect(await listCandidates(['nothing', text], sought, 'json')).toEqual([text])
})

test('a row that cannot contain the text is not read', async () => {
  expect(await listCandidates(['an apple', 'a pear'], 'pear', 'text')).toEqual(['a pear'])
  expect(await listCandidates(['リンゴ', 'なし'], 'りんご', 'json')).toEqual(['リンゴ'])
})
