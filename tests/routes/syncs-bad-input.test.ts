import type { ActionFunctionArgs } from '@remix-run/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { action as record } from '#app/routes/syncs.$syncId._index.tsx'
import { action as decide } from '#app/routes/syncs.$syncId.decide.tsx'
import { action as mention, loader as search } from '#app/routes/syncs.$syncId.mention.tsx'
import { action as note } from '#app/routes/syncs.$syncId.note.tsx'
import { loader as openResolve, action as resolve } from '#app/routes/syncs.$syncId.resolve.tsx'
import { action as hold } from '#app/routes/syncs.new.tsx'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { readRedirect, readRefusal, statusThrown } from '#tests/support/answer.ts'
import { badLines, strangeLines } from '#tests/support/bad-text.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { keyed, opening, sending } from '#tests/support/route-request.ts'

type Form = Record<string, string | string[]>
type Action = (args: ActionFunctionArgs) => Promise<unknown>

let db: Db
let syncId: number
let painPointId: number
beforeAll(async () => {
  db = await openDatabaseForRequests()
  const team = await aTeam(db)
  syncId = await aSync(db, { teamIds: [team] })
  painPointId = await aPainPoint(db, { syncId, teamIds: [team] })
})

const unknown = '999999999999'
const long = '悩'.repeat(10_000)

// One team, one pain point, one sync: all have the id 1. Each form is valid except for the field under test.
const forms: Record<string, { action: Action; path: string; good: Form }> = {
  'a new sync': {
    action: hold,
    path: '/syncs/new',
    good: { heldOn: '2026-03-03', teamIds: '1', attendees: '', facilitator: '', templateId: '1' },
  },
  'a pain point': {
    action: record,
    path: '/syncs/1?index',
    good: { title: '夜間バッチ', teamIds: '1', categoryIds: '1', severity: 'high', per: 'week' },
  },
  'a mention': {
    action: mention,
    path: '/syncs/1/mention?painPoint=1',
    good: { painPointId: '1', teamIds: '1', severity: 'high', per: 'week' },
  },
  'a resolution': {
    action: resolve,
    path: '/syncs/1/resolve?painPoint=1',
    good: { kind: 'relieved', resolvedOn: '2026-03-02' },
  },
  'a decision': { action: decide, path: '/syncs/1/decide', good: { text: 'Write it down' } },
  'a note': { action: note, path: '/syncs/1/note', good: { body: 'All quiet' } },
}

async function sendTo(name: string, changed: Form) {
  const form = forms[name]
  if (!form) throw new Error(`There is no form called ${name}.`)
  const sent = keyed({ ...form.good, ...changed })
  return { sent, answer: await form.action(sending(form.path, sent, { syncId: '1' })) }
}

/** A browser sends half a character as a replacement character. */
const asSent = (typed: string) => typed.replace(/\p{Surrogate}/gu, '\ufffd')

const oneLine = ['facilitator', 'owner']
const badFields: [form: string, field: string, typed: string, why: string][] = [
  ['a new sync', 'heldOn', '2026-02-30', 'notADay'],
  ['a new sync', 'heldOn', '2999-01-01', 'notADay'],
  ['a new sync', 'heldOn', '2099-12-31', 'dayTooFar'],
  ['a new sync', 'heldOn', '', 'required'],
  ['a new sync', 'teamIds', '', 'required'],
  ['a new sync', 'teamIds', unknown, 'unknownId'],
  ['a new sync', 'teamIds', '-1', 'unknownId'],
  ['a new sync', 'teamIds', "1' or 1=1", 'unknownId'],
  ['a new sync', 'templateId', unknown, 'unknownId'],
  ['a new sync', 'attendees', long, 'tooLong'],
  ['a new sync', 'attendees', 'a\u0000b', 'control'],
  ['a pain point', 'teamIds', unknown, 'teamNotHeard'],
  ['a pain point', 'categoryIds', unknown, 'unknownId'],
  ['a pain point', 'categoryIds', 'deploy', 'unknownId'],
  ['a pain point', 'severity', 'deadly', 'notOffered'],
  ['a pain point', 'occurrences', '-3', 'outOfRange'],
  ['a pain point', 'occurrences', '1e9', 'notANumber'],
  ['a pain point', 'occurrences', '999999999999999', 'outOfRange'],
  ['a pain point', 'occurrences', 'NaN', 'notANumber'],
  ['a pain point', 'minutesEach', '1441', 'outOfRange'],
  ['a pain point', 'minutesEach', '1.5', 'notWhole'],
  ['a pain point', 'people', '0', 'outOfRange'],
  ['a pain point', 'per', 'year', 'notOffered'],
  ['a pain point', 'quote', long, 'tooLong'],
  ['a pain point', 'quote', 'a\u0000b', 'control'],
  ['a pain point', 'knownBy', 'a\ud83d', 'surrogate'],
  ['a pain point', 'ticket', 'javascript:alert(1)', 'urlScheme'],
  ['a pain point', 'ticket', 'https://github.com/acme/shop/pull/7', 'urlPullRequest'],
  ['a pain point', 'submissionKey', 'not-a-key', 'staleForm'],
  ['a mention', 'teamIds', unknown, 'teamNotHeard'],
  ['a mention', 'severity', '<b>', 'notOffered'],
  ['a mention', 'minutesEach', '30', 'estimateIncomplete'],
  ['a mention', 'quote', '\u202e', 'control'],
  ['a resolution', 'kind', 'forgotten', 'notOffered'],
  ['a resolution', 'teamId', unknown, 'teamNotHeard'],
  ['a resolution', 'reason', long, 'tooLong'],
  ['a decision', 'dueOn', '2026-02-30', 'notADay'],
  ['a decision', 'owner', long, 'tooLong'],
  ['a note', 'agendaBlockId', unknown, 'unknownId'],
  ['a note', 'body', '\u0000', 'control'],
  ['a note', 'body', ' \u3000', 'required'],
]

test.each(badFields)(
  '%s with %s %j is refused, with everything typed kept',
  async (form, field, typed, why) => {
    const { sent, answer } = await sendTo(form, { [field]: typed })
    const refusal = readRefusal(answer)
    expect(refusal.status).toBe(422)
    expect(Object.values(refusal.problems).flat().join(' ')).toContain(why)
    for (const [name, value] of Object.entries(sent))
      expect(refusal.typed[name] ?? '', name).toEqual(asSent(String(value)))
  },
)

const lines: [form: string, field: string][] = [
  ['a pain point', 'title'],
  ['a decision', 'text'],
]

describe.each(lines)('in the line of %s (%s)', (form, field) => {
  const tooLong = badLines.filter(([what]) => what !== 'nothing')
  test.each(tooLong)('%s is refused beside it', async (_what, typed) => {
    const refusal = readRefusal((await sendTo(form, { [field]: typed })).answer)
    expect(refusal.status).toBe(422)
    expect(refusal.problems[field]).toHaveLength(1)
    expect(refusal.typed[field]).toBe(asSent(typed))
  })

  test.each(strangeLines)('%s is text like any other', async (_what, typed) => {
    expect(readRedirect((await sendTo(form, { [field]: typed })).answer)).toMatch(/^\/syncs\/1/)
  })
})

test.each(oneLine)('a %s of spaces is left out, not refused', async (field) => {
  const form = field === 'owner' ? 'a decision' : 'a new sync'
  expect(readRedirect((await sendTo(form, { [field]: ' \u3000 ' })).answer)).toMatch(/^\/syncs\/\d+/)
})

test('an empty form reports every missing field', async () => {
  const refusal = readRefusal(await record(sending('/syncs/1?index', {}, { syncId: '1' })))
  expect(refusal.status).toBe(422)
  expect(Object.keys(refusal.problems).toSorted()).toEqual(['severity', 'submissionKey', 'teamIds', 'title'])
})

test('a mention of an unknown pain point is refused with a sentence', async () => {
  const { answer } = await sendTo('a mention', { painPointId: unknown })
  expect(readRefusal(answer)).toMatchObject({ status: 422, problems: { '': ['painPointGone'] } })
})

test.each(['', '0', unknown, 'x'])('the pain point %j does not exist', async (id) => {
  const params = { params: { syncId: `${syncId}` } }
  expect(await statusThrown(openResolve(opening(`/syncs/1/resolve?painPoint=${id}`, params)))).toBe(404)
  expect(await statusThrown(search(opening(`/syncs/1/mention?painPoint=${id}`, params)))).toBe(404)
})

test.each(['%', '_', "'", '\\', '\u0000\u0000', '\ud83d\ud83d', 'x'.repeat(5000)])(
  'searching %j finds nothing',
  async (text) => {
    const path = `/syncs/1/mention?q=${encodeURIComponent(asSent(text))}`
    const { found } = await search(opening(path, { params: { syncId: `${syncId}` } }))
    expect(found.map((row) => row.painPointId)).not.toContain(painPointId)
  },
)
