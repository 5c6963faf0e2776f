import { beforeAll, expect, test } from 'vitest'
import { loader as download } from '#app/routes/backlog[.csv].ts'
import { opening } from '#tests/support/route-request.ts'
import { fillBacklog } from './opened-backlog.ts'

beforeAll(fillBacklog)

const asked = (search: string, language = 'ja') => download(opening(`/backlog.csv${search}`, { language }))

test.each([
  '?q=team:nobody',
  '?q=category:deploy+x',
  `?q=${'x'.repeat(201)}`,
  '?q=%07%07',
  '?q=%EF%BF%BD%EF%BF%BD',
  '?team=%00',
  "?category='; drop table teams",
  '?state=closed',
  '?severity=awful',
  '?phase=retired',
  '?month=2026-13',
  '?month=0026-01',
  '?sort=title',
  '?columns=odd',
  '?after=nonsense',
])('%s gives a sentence instead of a file', async (search) => {
  const answer = await asked(search)
  expect(answer.status).toBe(400)
  expect(answer.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
  expect(await answer.text()).toMatch(/^[^\n]*。\n$/)
})

test('each of several wrong words has a sentence', async () => {
  const answer = await asked('?q=team:x+y&sort=z', 'en')
  expect((await answer.text()).split('\n')).toEqual([
    'There is no team “x”.',
    '“y” is too short. Search for at least 2 characters.',
    'The list cannot be sorted by “z”.',
    '',
  ])
})

test('the file has the date in its name and its type in the header', async () => {
  const answer = await asked('?team=orders')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('Content-Disposition')).toMatch(
    /^attachment; filename="nayami-backlog-\d{4}-\d{2}-\d{2}\.csv"$/,
  )
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes).split('\r\n')).toHaveLength(63)
})

test('it has every page of the list, in its order', async () => {
  const titles = async (search: string) =>
    (await (await asked(search)).text())
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[1])
  const numbers = Array.from({ length: 60 }, (_, number) => `Number ${number}`)
  expect(await titles('?q=category:deploy&sort=-age')).toEqual(numbers.toReversed())
  expect(await titles('?q=category:deploy&sort=age')).toEqual(numbers)
  expect(await titles('?q=number')).toEqual(numbers.toReversed())
})
