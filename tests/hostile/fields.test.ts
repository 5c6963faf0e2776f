import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { fieldsOf } from '#app/http/form-fields.server.ts'
import { isForm, listAppForms } from '#tests/support/app-forms.ts'
import { listOutgrown } from './growth.ts'
import { hostilePatterns } from './patterns.ts'

const mostKibibytes = 256
/** As many values as the server accepts with one text each. */
const listed = 900

const fields = (await listAppForms()).flatMap(({ name, schema }) =>
  [...fieldsOf(schema)].map(([field, kind]) => ({
    field: `${field} of ${name}`,
    name: field,
    kind,
    schema,
    isForm: isForm({ name, schema }),
  })),
)

test('there are fields to test', () => {
  process.stdout.write(`Hostile input: ${fields.length} fields × ${hostilePatterns.length} patterns\n`)
  expect(fields.length).toBeGreaterThan(100)
})

test.each(fields)(
  '$field takes time linear in its input',
  async ({ name, kind, schema, isForm }) => {
    const feed = (text: string) => {
      if (!isForm) return schema.safeParse({ [name]: text })
      const form = new FormData()
      form.append(name, text)
      for (let more = 0; kind === 'several' && more < listed; more++) form.append(name, text.slice(0, 20))
      return parseWithZod(form, { schema: schema as never }) // why: the library's type lists zod's classes, and this is any of them.
    }
    expect(await listOutgrown(feed, hostilePatterns, mostKibibytes)).toEqual([])
  },
  180_000,
)
