import { beforeAll, expect, test } from 'vitest'
import type { Clause } from '#app/domain/backlog-query/clause.ts'
import { defaultSortOf } from '#app/features/backlog/address/backlog-address.ts'
import { streamBacklogCsv } from '#app/features/backlog/list/backlog-csv.report.server.ts'
import {
  listBacklogCategories,
  listBacklogTeams,
} from '#app/features/backlog/scope/choices.queries.server.ts'
import { scopeOf } from '#app/features/backlog/scope/scope.queries.server.ts'
import { createTeam } from '#app/features/teams/team.commands.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import { getWords } from '#app/i18n/translator.server.ts'
import type { Db } from '#db/transaction.ts'
import { parseCsv } from '#tests/features/backlog/csv-reader.ts'
import { pileUp } from '#tests/features/backlog/pile-up.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const today = '2026-07-01'

let db: Db
let syncId: number
let teamId: number
beforeAll(async () => {
  db = await openTestDatabase()
  const team = { name: '=SUM(A1)', slug: 'orders', phase: 'launched', cadenceDays: 14 } as const
  teamId = (await createTeam(db, recorderOn('2026-01-05'), team)).teamId
  syncId = await aSync(db, { teamIds: [teamId] })
})

async function csvOf(language: Language = 'en', text: string | null = null) {
  const choices = { teams: await listBacklogTeams(db), categories: await listBacklogCategories(db) }
  const clauses: Clause[] = text === null ? [] : [{ field: 'text', text, isExcluded: false }]
  const scope = await scopeOf(db, clauses, today, choices)
  const listing = { sort: defaultSortOf(clauses), isReversed: false, today }
  const reader = { t: getWords(language), language }
  const chunks: string[] = []
  for await (const chunk of streamBacklogCsv(db, scope, listing, choices, reader)) chunks.push(chunk)
  return chunks
}

async function recordsOf(language: Language = 'en', text: string | null = null) {
  const whole = (await csvOf(language, text)).join('')
  expect(whole.startsWith('\uFEFF')).toBe(true)
  const [head = [], ...rows] = parseCsv(whole.slice(1))
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])))
}

test.each([
  ['quotes', 'He said "it works", then it did not'],
  ['Japanese', 'リリース手順書が長く、手作業のコマンドでミスが出る'],
  ['an emoji outside the BMP', 'Half of the night pages need no action 😴👩‍🚒'],
  ['semicolons and apostrophes', "a;b'c"],
])('%s are read back unchanged', async (_name, title) => {
  await aPainPoint(db, { syncId, teamIds: [teamId], title })
  const [record] = await recordsOf('en', title)
  expect(record?.['Pain point']).toBe(title)
})

test.each(['=HYPERLINK("http://evil.example")', '+1+1', '-2+3', '@SUM(1)', '＝1+1'])(
  '%s is exported as text, not as a formula',
  async (title) => {
    await aPainPoint(db, { syncId, teamIds: [teamId], title })
    const [record] = await recordsOf('en', title)
    expect(record?.['Pain point']).toBe(`'${title}`)
    expect(record?.Teams).toBe("'=SUM(A1)")
  },
)

test('a row has everything, in columns a spreadsheet can add up', async () => {
  const painPointId = await aPainPoint(db, {
    syncId,
    teamIds: [teamId],
    title: 'A whole row',
    categoryIds: [1, 2],
    severity: 'high',
    estimate: { occurrences: 3, per: 'week', minutesEach: 30, people: 1 },
    knownBy: ['田中', '=Sato'],
  })
  await aTicket(db, { painPointId, outcome: 'done' })
  expect(await recordsOf('ja', 'a whole row')).toEqual([
    {
      番号: String(painPointId),
      悩み: 'A whole row',
      チーム: "'=SUM(A1)",
      チーム数: '1',
      カテゴリ: 'アラート、デプロイ',
      深刻度: '高',
      月あたりの時間: '6.5',
      見積もりなしのチーム数: '0',
      声の数: '1',
      最初の声: '2026-03-02',
      最後の声: '2026-03-02',
      状態: '確認待ち',
      再発: '',
      チケット: 'https://github.com/acme/shop/issues/412',
      わかる人: "'=Sato、田中",
    },
  ])
})

test('what is not estimated is an empty cell, not 0', async () => {
  await aPainPoint(db, { syncId, teamIds: [teamId], title: 'Nobody knows how long' })
  const [record] = await recordsOf('en', 'nobody knows')
  expect(record).toMatchObject({ 'Hours per month': '', 'Teams not estimated': '1' })
})

test('lines end with CRLF, as in Excel', async () => {
  const lines = (await csvOf()).join('').split('\r\n')
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.at(-1)).toBe('')
  expect(lines.slice(0, -1).every((line) => !line.includes('\n'))).toBe(true)
})

test('an empty backlog is a file with the header only', async () => {
  expect(await recordsOf('en', 'no such text')).toEqual([])
})

test('a backlog of more than one batch has each pain point once', async () => {
  await pileUp(db, { count: 501, syncId, heldOn: '2026-03-02', teamIds: [teamId] })
  expect(await csvOf('en', '山の')).toHaveLength(3)
  const titles = (await recordsOf('en', '山の')).map((record) => record['Pain point'])
  expect(titles).toHaveLength(501)
  expect(new Set(titles).size).toBe(501)
})
