import type { OutgoingHttpHeaders } from 'node:http'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '#tests/bench/random.ts'
import { closeAtEnd } from '#tests/support/closed-at-end.ts'
import { listenWith } from '#tests/support/listening-app.ts'
import { deliver } from './delivery.ts'
import { openLedger } from './ledger.ts'
import { startScribes } from './scribes.ts'
import type { Write, WriteKind } from './write.ts'

type Answer = { status: number; headers?: OutgoingHttpHeaders; text?: string }

const shortly = { 'Retry-After': '2' }
const taken: Record<'line' | 'form', Answer> = {
  line: { status: 200, text: '{"lines": [{"id": "m1", "painPointId": 7}]}' },
  form: { status: 303, headers: { Location: '/syncs/1#m1' } },
}

/** A server that gives these answers, one after another, and then accepts everything. */
async function startAnswering(...answers: Answer[]): Promise<string> {
  const { server, url } = await listenWith((req, res) => {
    req.resume().on('end', () => {
      const isLine = String(req.headers['content-type']).includes('json')
      const { status, headers, text } = answers.shift() ?? taken[isLine ? 'line' : 'form']
      res.writeHead(status, headers).end(text)
    })
  })
  closeAtEnd(async () => void server.close())
  return url
}

const writeOf = (kind: WriteKind): Write => ({
  key: crypto.randomUUID(),
  kind,
  text: 'a note',
  syncId: 1,
  teamIds: [1],
  painPointId: null,
})

describe('the outcome of a write is', () => {
  test.each<[what: string, kind: WriteKind, answer: Answer, delivery: object]>([
    ['acknowledged', 'note by line', taken.line, { outcome: 'acknowledged', said: 'm1', painPointId: 7 }],
    ['acknowledged', 'note by form', taken.form, { outcome: 'acknowledged', said: '/syncs/1#m1' }],
    ['put off', 'note by line', { status: 503, headers: shortly }, { outcome: 'unanswered', isAmiss: false }],
    ['put off', 'note by form', { status: 503, headers: shortly }, { outcome: 'unanswered', isAmiss: false }],
    ['amiss', 'note by line', { status: 503 }, { outcome: 'unanswered', isAmiss: true }],
    ['amiss', 'note by form', { status: 503 }, { outcome: 'unanswered', isAmiss: true }],
    ['amiss', 'note by line', { status: 500, headers: shortly }, { outcome: 'unanswered', isAmiss: true }],
    ['amiss', 'note by form', { status: 429, headers: shortly }, { outcome: 'unanswered', isAmiss: true }],
    ['refused', 'note by line', { status: 200, text: '{"lines": []}' }, { outcome: 'refused' }],
    ['refused', 'note by line', { status: 422 }, { outcome: 'refused' }],
    ['refused', 'note by form', { status: 200, text: '<html>' }, { outcome: 'refused' }],
    [
      'refused',
      'note by form',
      { status: 302, headers: { Location: '/sign-in' } },
      { outcome: 'refused', why: '302 /sign-in' },
    ],
  ])('%s: %s, %j', async (_what, kind, answer, delivery) => {
    const url = await startAnswering(answer)
    expect(await deliver(url, writeOf(kind), '')).toMatchObject(delivery)
  })
})

describe('reported from the answers to the scribes is', () => {
  test.each<[what: string, answer: Answer, complaints: unknown[]]>([
    ['no 503 that says when to try again', { status: 503, headers: shortly }, []],
    ['a 503 that does not', { status: 503 }, ['a write was answered with 503, not with 503 and Retry-After']],
    [
      'a fault of the server',
      { status: 500, headers: shortly },
      ['a write was answered with 500, not with 503 and Retry-After'],
    ],
    ['a write that is not taken', { status: 422 }, [expect.stringMatching(/ was refused: 422 /)]],
  ])('%s', async (_what, answer, complaints) => {
    const url = await startAnswering(answer)
    const scene = { teamIds: [1, 2], syncIds: [1], cookies: [''] }
    const scribes = startScribes([{ name: 'A', url }], openLedger(), scene, seededRandom(1))
    await scribes.finish(10)
    expect(scribes.complaints()).toEqual(complaints)
  })
})
