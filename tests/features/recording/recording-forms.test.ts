import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { painPointForm } from '#app/features/pain-points/description/pain-point.form.ts'
import { mentionCorrectionForm } from '#app/features/pain-points/mentions/mention.form.ts'
import { resolutionForm } from '#app/features/pain-points/resolutions/resolution.form.ts'
import { decisionForm } from '#app/features/syncs/decision.form.ts'
import { noteForm } from '#app/features/syncs/note.form.ts'
import { openSyncForm } from '#app/features/syncs/sync.form.ts'
import { outcomeForm, ticketForm } from '#app/features/tickets/ticket.form.ts'

const today = '2026-11-21'
const submissionKey = '00000000-0000-4000-8000-000000000001'

/** A form as a browser sends it, with its empty fields. */
function sent(fields: Record<string, string | string[]>) {
  const form = new FormData()
  for (const [name, values] of Object.entries({ submissionKey, ...fields })) {
    for (const value of [values].flat()) form.append(name, value)
  }
  return form
}

function problemsOf<Schema extends z.ZodType>(schema: Schema, fields: Record<string, string | string[]>) {
  return parseWithZod(sent(fields), { schema }).reply().error ?? {}
}

const painPoint = {
  teamIds: '1',
  title: '夜間バッチが止まる',
  categoryIds: ['1', '2'],
  severity: 'high',
  occurrences: '',
  per: 'week',
  minutesEach: '',
  people: '1',
  quote: '',
  knownBy: '',
  ticket: '',
}

test('a pain point is read from all typed fields', () => {
  const typed = {
    ...painPoint,
    title: '  夜間バッチが\n止まる　',
    occurrences: '３',
    minutesEach: '30',
    people: '',
    knownBy: 'Tanaka、Abe, Tanaka',
    ticket: 'https://github.com/acme/shop/issues/412#issuecomment-1',
  }
  expect(parseWithZod(sent(typed), { schema: painPointForm })).toMatchObject({
    status: 'success',
    value: {
      teamIds: [1],
      title: '夜間バッチが 止まる',
      categoryIds: [1, 2],
      estimate: { occurrences: 3, per: 'week', minutesEach: 30, people: 1 },
      knownBy: ['Tanaka', 'Abe'],
      ticket: { tracker: 'github', key: 'acme/shop#412' },
    },
  })
})

describe('a toil estimate is complete or missing', () => {
  test.each([
    ['nothing typed', {}, null],
    ['only the rate and one person, as the form comes', { per: 'day', people: '1' }, null],
    [
      'all typed',
      { occurrences: '0.25', per: 'day', minutesEach: '0', people: '1000' },
      { occurrences: 0.25, per: 'day', minutesEach: 0, people: 1000 },
    ],
    [
      'no rate and no people: a week and one person',
      { occurrences: '100000', per: '', minutesEach: '1440', people: '' },
      { occurrences: 100_000, per: 'week', minutesEach: 1440, people: 1 },
    ],
  ])('%s', (_what, typed, estimate) => {
    const submission = parseWithZod(sent({ ...painPoint, ...typed }), { schema: painPointForm })
    expect(submission.status === 'success' && submission.value.estimate).toEqual(estimate)
  })

  test.each([
    [{ occurrences: '3' }, { minutesEach: ['estimateIncomplete'] }],
    [{ minutesEach: '30' }, { occurrences: ['estimateIncomplete'] }],
    [{ people: '2' }, { occurrences: ['estimateIncomplete'], minutesEach: ['estimateIncomplete'] }],
    [{ occurrences: 'often' }, { occurrences: ['notANumber'] }],
    [{ occurrences: '0', minutesEach: '30' }, { occurrences: ['outOfRange?min=0.01&max=100000'] }],
    [{ occurrences: '-1', minutesEach: '30' }, { occurrences: ['outOfRange?min=0.01&max=100000'] }],
    [{ occurrences: '0.125', minutesEach: '30' }, { occurrences: ['twoDecimals'] }],
    [{ occurrences: '1e9', minutesEach: '30' }, { occurrences: ['notANumber'] }],
    [{ occurrences: '1', minutesEach: '1441' }, { minutesEach: ['outOfRange?min=0&max=1440'] }],
    [{ occurrences: '1', minutesEach: '1.5' }, { minutesEach: ['notWhole'] }],
    [{ occurrences: '1', minutesEach: '5', people: '0' }, { people: ['outOfRange?min=1&max=1000'] }],
    [{ occurrences: '1', minutesEach: '5', per: 'year' }, { per: ['notOffered'] }],
  ])('%j is refused beside the field', (typed, problems) => {
    expect(problemsOf(painPointForm, { ...painPoint, ...typed })).toEqual(problems)
    const { severity, occurrences, per, minutesEach, people } = { ...painPoint, ...typed }
    const mention = { because: 'wrong', severity, occurrences, per, minutesEach, people, quote: '' }
    expect(problemsOf(mentionCorrectionForm, mention)).toEqual(problems)
  })

  test('half an estimate is reported together with the errors of other fields', () => {
    expect(problemsOf(painPointForm, { ...painPoint, title: '', occurrences: '3' })).toEqual({
      title: ['required'],
      minutesEach: ['estimateIncomplete'],
    })
  })
})

test.each([
  [{ title: '   ' }, { title: ['required'] }],
  [{ title: 'a\u0007b' }, { title: ['control'] }],
  [{ title: 'a\ud800b' }, { title: ['surrogate'] }],
  [{ categoryIds: '1; drop table' }, { 'categoryIds[0]': ['unknownId'] }],
  [{ teamIds: '99999999999999999999' }, { 'teamIds[0]': ['unknownId'] }],
  [{ severity: 'dire' }, { severity: ['notOffered'] }],
  [{ submissionKey: 'x' }, { submissionKey: ['staleForm'] }],
  [{ ticket: 'javascript:alert(1)' }, { ticket: ['urlScheme'] }],
  [{ ticket: 'github' }, { ticket: ['notAUrl'] }],
  [{ ticket: 'https://me:secret@github.com/acme/shop/issues/1' }, { ticket: ['urlCredentials'] }],
  [{ ticket: 'https://github.com/acme/shop/pull/1' }, { ticket: ['urlPullRequest'] }],
])('a pain point with %j is refused beside the field', (typed, problems) => {
  expect(problemsOf(painPointForm, { ...painPoint, ...typed })).toEqual(problems)
})

describe('10,000 characters are refused with the allowed number', () => {
  const long = 'x'.repeat(10_000)

  test.each([
    ['title', long, 'tooLong?max=200&length=10000'],
    ['quote', long, 'tooLong?max=2000&length=10000'],
    ['knownBy', `Abe, ${long}`, 'tooLong?max=200&length=10000'],
    ['ticket', `https://a.example/${long}`, 'urlTooLong'],
  ])('in the %s of a pain point', (field, typed, refusal) => {
    expect(problemsOf(painPointForm, { ...painPoint, [field]: typed })).toEqual({ [field]: [refusal] })
  })

  test.each(['attendees', 'facilitator'])('in the %s of a sync', (field) => {
    expect(problemsOf(openSyncForm(today), { heldOn: today, teamIds: ['1'], [field]: long })).toEqual({
      [field]: ['tooLong?max=200&length=10000'],
    })
  })
})

test.each(['🔥 emoji', 'مشكلة في النشر', "'; drop table teams; --", '<script>alert(1)</script>'])(
  'the title %s is accepted like any other',
  (title) => {
    expect(problemsOf(painPointForm, { ...painPoint, title })).toEqual({})
  },
)

test.each([
  [{ heldOn: '2026-11-22' }, {}],
  [{ heldOn: '2027-11-22' }, {}],
  [{ heldOn: '2027-11-23' }, { heldOn: ['dayTooFar'] }],
  [{ heldOn: '2026-02-30' }, { heldOn: ['notADay'] }],
  [{ heldOn: '' }, { heldOn: ['required'] }],
  [{ teamIds: [] }, { teamIds: ['required'] }],
  [{ heldOn: today }, {}],
])('a sync with %j', (typed, problems) => {
  expect(problemsOf(openSyncForm(today), { heldOn: today, teamIds: ['1'], ...typed })).toEqual(problems)
})

test.each([
  [{ kind: 'declined' }, { reason: ['declinedWithoutReason'] }],
  [{ kind: 'declined', reason: '来期に置き換えるため' }, {}],
  [{ kind: 'relieved' }, {}],
  [{ kind: 'relieved', resolvedOn: '2026-11-22' }, { resolvedOn: ['dayInFuture'] }],
  [{ kind: 'gone' }, { kind: ['notOffered'] }],
])('a resolution with %j', (typed, problems) => {
  expect(problemsOf(resolutionForm(today), { resolvedOn: today, reason: '', ...typed })).toEqual(problems)
})

test('notes, decisions, tickets and outcomes report what is missing', () => {
  expect(problemsOf(noteForm, { body: ' ' })).toEqual({ body: ['required'] })
  expect(problemsOf(decisionForm, { text: '', dueOn: '2026-02-30' })).toEqual({
    text: ['required'],
    dueOn: ['notADay'],
  })
  expect(problemsOf(ticketForm, { ticket: '' })).toEqual({ ticket: ['required'] })
  expect(problemsOf(outcomeForm(today), { outcome: 'closed', observedOn: '2027-01-01' })).toEqual({
    outcome: ['notOffered'],
    observedOn: ['dayInFuture'],
  })
})
