import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { idListField, lineField } from '#app/forms/fields.ts'
import { pairsAtMost, readJsonBody } from '#app/http/body.server.ts'
import { isFieldName } from '#app/http/draft.server.ts'
import { parseForm } from '#app/http/form.server.ts'
import { fieldsOf } from '#app/http/form-fields.server.ts'
import { isForm, listAppForms } from '#tests/support/app-forms.ts'

const form = z.object({ title: lineField(), teamIds: idListField({ max: 3 }) })

describe('only the fields of the form are read', () => {
  test.each([
    ['a place in a list of a hundred million', 'a[100000000]=1'],
    ['such a place under a name of the form', 'title[100000000]=1&teamIds[100000000]=1'],
    ['a deep name', `a${'[0]'.repeat(1000)}=1`],
    ['a long path', `a${'.b'.repeat(1000)}=1`],
    ['an order of the form library', '__intent__=x'],
    ['an order to take a field away', '__intent__={"type":"reset","payload":{"name":"title"}}'],
    ['a state of the form library', '__state__=x'],
    ['what every object has', '__proto__=1&constructor=1&toString=1'],
    ['a broken name', 'a[=1&a]=1&.=1&[]=1&=1'],
    ['a name that no form has', 'somethingElse=1'],
  ])('%s is dropped', async (_what, hostile) => {
    const submission = await parseForm(sent(`${hostile}&title=Slow&teamIds=1&teamIds=2`), form)
    expect(submission.status === 'success' && submission.value).toEqual({ title: 'Slow', teamIds: [1, 2] })
    expect(submission.payload).toEqual({ title: 'Slow', teamIds: ['1', '2'] })
  })

  test('a single field sent several times is refused, however often it is sent', async () => {
    const submission = await parseForm(sent('title=a&title=b&title=c&title=d&teamIds=1'), form)
    expect(submission.reply().error).toEqual({ title: ['required'] })
    expect(submission.payload.title).toEqual(['a', 'b'])
  })

  test('a list is read completely, so that the form itself reports when it is too long', async () => {
    const submission = await parseForm(sent(`title=a${'&teamIds=7'.repeat(100)}`), form)
    expect(submission.reply().error).toEqual({ teamIds: ['tooMany?max=3'] })
  })
})

describe('a form with more pairs than any of ours', () => {
  test('is refused in both languages before it is parsed', async () => {
    const refusal: unknown = await parseForm(sent(pairs(pairsAtMost + 1)), form).catch((thrown) => thrown)
    expect(refusal).toBeInstanceOf(Response)
    const answer = refusal instanceof Response ? refusal : new Response()
    expect(answer.status).toBe(413)
    expect(await answer.text()).toMatch(/nothing was saved\.\n.*保存しませんでした。\n/)
  })

  test('and one with exactly the limit is not', async () => {
    expect((await parseForm(sent(pairs(pairsAtMost)), form)).status).toBe('error')
  })
})

describe('a body that is not a form is read as an empty form', () => {
  test.each([
    ['no body', undefined, undefined],
    ['JSON', '{"title":"x"}', 'application/json'],
    ['text', 'title=x', 'text/plain'],
    [
      'multipart',
      '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nx\r\n--x--',
      'multipart/form-data; boundary=x',
    ],
    ['a broken multipart body', '--x\r\nbroken', 'multipart/form-data; boundary=y'],
    ['nearly a form', 'title=x', 'application/x-www-form-urlencoded2'],
  ])('%s', async (_what, body, type) => {
    const submission = await parseForm(sent(body, type), form)
    expect(submission.reply().error).toEqual({ title: ['required'] })
  })
})

test.each([
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded;charset=UTF-8',
  'Application/X-WWW-Form-Urlencoded; charset=utf-8',
])('a form can be sent as %s', async (type) => {
  expect((await parseForm(sent('title=x', type), form)).status).toBe('success')
})

test.each([
  ['of the length asked for', '[1234567]', [1_234_567]],
  ['of one sign more', '[12345678]', undefined],
  ['that is invalid', '{', undefined],
  ['of nothing', '', undefined],
])('JSON %s is read, or undefined', async (_what, body, read) => {
  expect(await readJsonBody(sent(body, 'application/json'), 9)).toEqual(read)
})

test('every form of the app declares its fields, by plain names', async () => {
  const forms = (await listAppForms()).filter(isForm)
  const names = forms.flatMap(({ name, schema }) =>
    [...fieldsOf(schema).keys()].map((field) => [name, field]),
  )
  expect(names.filter(([, field = '']) => !isFieldName(field))).toEqual([])
  expect(forms.length).toBeGreaterThan(30)
})

test('the fields that may be sent several times are these', async () => {
  const forms = (await listAppForms()).filter(isForm)
  const lists = forms.flatMap(({ schema }) => [...fieldsOf(schema)].filter(([, kind]) => kind === 'several'))
  expect([...new Set(lists.map(([name]) => name))].sort()).toEqual([
    'categoryIds',
    'mentionIds',
    'places',
    'sourceIds',
    'teamIds',
    'ticketIds',
  ])
})

test.each([
  ['a list', z.array(z.string())],
  ['a text', z.string()],
])('a schema that is %s is not a form', (_what, schema) => {
  expect(() => fieldsOf(schema)).toThrow(/object of fields/)
})

function pairs(count: number): string {
  return Array<string>(count).fill('a=').join('&')
}

function sent(body: string | undefined, type = 'application/x-www-form-urlencoded'): Request {
  const headers = body === undefined ? undefined : { 'Content-Type': type }
  return new Request('http://nayami.test/', { method: 'POST', body, headers })
}
