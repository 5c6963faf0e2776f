import { beforeAll, describe, expect, test } from 'vitest'
import { loader as openPainPoint } from '#app/routes/pain-points.$id._index.tsx'
import { loader as open } from '#app/routes/settings.audit._index.tsx'
import { loader as download } from '#app/routes/settings.audit[.]csv.ts'
import { action as createCategory } from '#app/routes/settings.categories.new.tsx'
import type { Db } from '#db/transaction.ts'
import { parseCsv } from '#tests/features/backlog/csv-reader.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { readRedirect } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { keyed, opening, sending } from '#tests/support/route-request.ts'

let db: Db
let teamId: number
let syncId: number
let painPointId: number
beforeAll(async () => {
  db = await openDatabaseForRequests()
  teamId = await aTeam(db, { name: '=SUM(A1)', slug: 'orders' })
  syncId = await aSync(db, { teamIds: [teamId] })
  painPointId = await aPainPoint(db, {
    syncId,
    teamIds: [teamId],
    title: '夜間バッチが止まる',
    severity: 'critical',
    categoryIds: [1],
    knownBy: ['Abe'],
    quote: '毎週です',
    estimate: { occurrences: 2, per: 'week', minutesEach: 30, people: 1 },
  })
})

const log = (search = '', language = 'en') => open(opening(`/settings/audit${search}`, { language }))
const linesOf = async (search: string, language = 'en') =>
  (await log(search, language)).events.map(({ act }) => act)

describe('the page of the audit log', () => {
  test('describes each act as a sentence in English', async () => {
    expect(await linesOf(`?painPoint=${painPointId}`)).toEqual([
      'Recorded mention by =SUM(A1)',
      'Added Abe to known by',
      'Added category Alerts',
      'Recorded pain point “夜間バッチが止まる”',
    ])
  })

  test('describes the same in Japanese', async () => {
    expect(await linesOf(`?painPoint=${painPointId}`, 'ja')).toEqual([
      '=SUM(A1)の声を記録',
      'わかる人にAbeを追加',
      'カテゴリ「アラート」に追加',
      '悩み「夜間バッチが止まる」を記録',
    ])
  })

  test('gives the values in the reader’s words, without those in the sentence', async () => {
    const changesOf = async (language: string) => {
      const { events } = await log(`?painPoint=${painPointId}&what=mentions`, language)
      return events[0]?.changes.map(({ field, after }) => `${field}: ${after}`)
    }
    expect(await changesOf('en')).toEqual([
      'Sync: Mon, 2 Mar 2026',
      'Heard on: Mon, 2 Mar 2026',
      'Severity: Critical',
      'Quote: 毎週です',
      'Times: 2',
      'Per: week',
      'Minutes each: 30',
      'People: 1',
    ])
    expect(await changesOf('ja')).toContain('深刻度: 重大')
    expect(await changesOf('ja')).toContain('Sync Mtg: 2026年3月2日(月)')
  })

  test('links to the row', async () => {
    const { events } = await log(`?painPoint=${painPointId}&what=mentions`)
    expect(events[0]?.places).toEqual([
      { to: `/pain-points/${painPointId}`, name: '夜間バッチが止まる' },
      { to: `/syncs/${syncId}`, name: 'Mon, 2 Mar 2026' },
    ])
  })

  test('names who did it, the time in the organisation’s zone, and the request', async () => {
    const category = { nameJa: '監視', nameEn: 'Monitoring', slug: 'monitoring', colour: 'sky' }
    await createCategory(sending('/settings/categories/new', keyed(category)))
    const { events } = await log('?what=categories')
    expect(events).toMatchObject([{ act: 'Created category Monitoring', who: 'Mori', requestId: 'test' }])
    const mentioned = await log('?what=mentions')
    expect(mentioned.events[0]?.when).toBe('Mon, 2 Mar 2026, 18:00')
  })

  test('names the root of a merge, and a deleted pain point by its last title', async () => {
    const source = await aPainPoint(db, { syncId, teamIds: [teamId], title: 'Merged away' })
    await merged(db, source, painPointId)
    expect(await linesOf('?what=merges')).toEqual(['Merged into “夜間バッチが止まる”'])
  })

  test('names the ticket of an outcome', async () => {
    await aTicket(db, { painPointId, outcome: 'done' })
    const { events } = await log('?what=ticket_outcomes')
    expect(events[0]?.changes).toContainEqual({ field: 'Status', before: null, after: 'done' })
  })

  test('removes invalid parameters from the address, and reports them', async () => {
    const { wrong, address } = await log('?what=everything&from=2026-02-30&painPoint=x&after=-1')
    expect(wrong.map(({ parameter }) => parameter)).toEqual(['what', 'painPoint', 'from', 'after'])
    expect(Object.values(address).every((asked) => asked === null)).toBe(true)
  })

  test('redirects a form with empty fields to the address without them', async () => {
    const sent = log('?who=&what=teams&action=&subject=&painPoint=&from=&until=')
    const answer = await sent.catch((thrown: unknown) => thrown)
    expect(readRedirect(answer)).toBe('/settings/audit?what=teams')
  })

  test('has fifty acts a page, in both directions', async () => {
    for (let n = 0; n < 20; n++) await aPainPoint(db, { syncId, teamIds: [teamId], title: `Number ${n}` })
    const first = await log()
    expect([first.events.length, first.before]).toEqual([50, null])
    const second = await log(`?after=${first.after}`)
    expect(second.events.length).toBeGreaterThan(0)
    const back = await log(`?before=${second.before}`)
    expect(back.events.map(({ id }) => id)).toEqual(first.events.map(({ id }) => id))
    expect(back.before).toBeNull()
  })
})

describe('the CSV of the audit log', () => {
  const csvOf = async (search: string, language = 'en') => {
    const answer = await download(opening(`/settings/audit.csv${search}`, { language }))
    return { status: answer.status, headers: answer.headers, text: await textOf(answer) }
  }
  // Response.text() drops the byte order mark.
  const textOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer()).toString('utf8')

  test('is a file with a byte order mark, and formulas in it are text', async () => {
    const { headers, text } = await csvOf('?what=teams')
    expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('Content-Disposition')).toMatch(
      /attachment; filename="nayami-audit-\d{4}-\d\d-\d\d\.csv"/,
    )
    expect(text.startsWith('\uFEFF')).toBe(true)
    const [head = [], ...rows] = parseCsv(text.slice(1))
    const record = Object.fromEntries(head.map((name, index) => [name, rows[0]?.[index]]))
    expect(record).toMatchObject({
      When: '2026-01-05 18:00:00',
      Who: 'Mori',
      Action: 'Created team =SUM(A1)',
      'Record type': 'Teams',
      'Change type': 'added',
      ID: String(teamId),
      Before: '',
    })
    expect(JSON.parse(record.After ?? '')).toMatchObject({ name: '=SUM(A1)', slug: 'orders' })
  })

  test('has the actor as text, even when the name is a formula', async () => {
    const { text } = await csvOf('?what=known_by')
    expect(parseCsv(text.slice(1))).toHaveLength(2)
    const by = '@SUM(1)'
    await createCategory(sending('/x', keyed({ nameJa: by, nameEn: by, slug: 'formula', colour: 'sky' })))
    const categories = parseCsv((await csvOf('?what=categories')).text.slice(1)).flat()
    expect(categories.filter((cell) => /^[=+@-]/.test(cell))).toEqual([])
  })

  test('keeps a quote of several lines in one cell', async () => {
    const said = 'It stops.\nThen we call.'
    const id = await aPainPoint(db, { syncId, teamIds: [teamId], quote: said })
    const { text } = await csvOf(`?painPoint=${id}&what=mentions`)
    const [, row = []] = parseCsv(text.slice(1))
    expect(row[5]).toContain(`Quote: ${said}`)
  })

  test('has its header in the reader’s language', async () => {
    const { text } = await csvOf('?what=teams', 'ja')
    expect(parseCsv(text.slice(1))[0]).toEqual([
      '番号',
      '日時',
      '操作した人',
      'アカウント',
      '操作',
      '内容',
      '対象の種類',
      '変更の種類',
      'ID',
      '悩みのID',
      'リクエスト',
      '変更前',
      '変更後',
    ])
  })

  test('is refused when part of the address cannot be read', async () => {
    const { status, text } = await csvOf('?from=yesterday')
    expect([status, text]).toEqual([400, 'From: “yesterday” is not a date\n'])
  })
})

describe('the page of a pain point', () => {
  const page = (id: number, language = 'en') =>
    openPainPoint(opening(`/pain-points/${id}`, { params: { id: `${id}` }, language }))

  test('has its history, the latest first', async () => {
    const id = await aPainPoint(db, { syncId, teamIds: [teamId], title: 'With a history' })
    const { history, hasMoreHistory } = await page(id)
    expect(history.map(({ act }) => act)).toEqual([
      'Recorded mention by =SUM(A1)',
      'Added category Alerts',
      'Recorded pain point “With a history”',
    ])
    expect(hasMoreHistory).toBe(false)
  })

  test('shows fifty acts, and links an admin to the rest', async () => {
    const id = await aPainPoint(db, { syncId, teamIds: [teamId], title: 'Heard all the time' })
    for (let day = 1; day <= 48; day++) {
      const heldOn = `2026-${day <= 28 ? '05' : '06'}-${String(((day - 1) % 28) + 1).padStart(2, '0')}`
      const later = await aSync(db, { teamIds: [teamId], heldOn })
      await aMention(db, { syncId: later, teamId, painPointId: id })
    }
    const { history, hasMoreHistory } = await page(id)
    expect([history.length, hasMoreHistory]).toEqual([50, true])
  })
})
