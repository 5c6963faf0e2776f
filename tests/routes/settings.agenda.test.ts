import { beforeAll, describe, expect, test } from 'vitest'
import { findAgenda, listAgendas } from '#app/features/agenda/agenda.queries.server.ts'
import { loader as list } from '#app/routes/settings.agenda._index.tsx'
import { action as addBlock } from '#app/routes/settings.agenda.$slug._index.tsx'
import {
  action as editBlock,
  loader as openBlock,
} from '#app/routes/settings.agenda.$slug.blocks.$blockId.edit.tsx'
import { action as edit, loader as openEdit } from '#app/routes/settings.agenda.$slug.edit.tsx'
import { loader as openAgenda } from '#app/routes/settings.agenda.$slug.tsx'
import { action as archive } from '#app/routes/settings.agenda.$slug_.archive.tsx'
import { action as archiveBlock } from '#app/routes/settings.agenda.$slug_.blocks.$blockId.archive.tsx'
import { action as moveBlock } from '#app/routes/settings.agenda.$slug_.blocks.$blockId.move.tsx'
import { action as restoreBlock } from '#app/routes/settings.agenda.$slug_.blocks.$blockId.restore.tsx'
import { action as restore } from '#app/routes/settings.agenda.$slug_.restore.tsx'
import { action as create } from '#app/routes/settings.agenda.new.tsx'
import { loader as openAudit } from '#app/routes/settings.audit._index.tsx'
import type { Db } from '#db/transaction.ts'
import { readRedirect, readRefusal, statusThrown } from '#tests/support/answer.ts'
import { badLines, strangeLines } from '#tests/support/bad-text.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { anotherReader, keyed, opening, sending } from '#tests/support/route-request.ts'

let db: Db
beforeAll(async () => {
  db = await openDatabaseForRequests()
})

const agenda = { nameJa: '朝会', nameEn: 'Morning', suggestedForPhase: '' }
const block = { nameJa: '監視', nameEn: 'Monitoring', entryConditionJa: '', entryConditionEn: '' }
const at = { slug: 'sync' }
const address = '/settings/agenda/sync'

const getAgenda = async (slug = 'sync') => {
  const found = await findAgenda(db, slug)
  if (!found) throw new Error(`There is no agenda ${slug}.`)
  return found
}
const namesOf = async (slug = 'sync') => (await getAgenda(slug)).blocks.map(({ nameEn }) => nameEn)
const blockParams = async (nameEn: string) => {
  const { blocks, archivedBlocks } = await getAgenda()
  const id = [...blocks, ...archivedBlocks].find((each) => each.nameEn === nameEn)?.id
  return { slug: 'sync', blockId: String(id) }
}

test('an agenda sent twice with one key is created once, and leads to its own page', async () => {
  const form = keyed({ ...agenda, nameEn: 'Once', suggestedForPhase: 'launched' })
  const send = async () => readRedirect(await create(sending('/settings/agenda/new', form)))
  expect([await send(), await send()]).toEqual(['/settings/agenda/once', '/settings/agenda/once'])
  expect((await listAgendas(db)).filter(({ nameEn }) => nameEn === 'Once')).toHaveLength(1)
  expect((await getAgenda('once')).suggestedForPhase).toBe('launched')
})

describe.each(['nameJa', 'nameEn'])('for the field %s', (field) => {
  test.each(badLines)(
    'an agenda and a block are refused with %s, everything else kept',
    async (_what, typed) => {
      const refusals = [
        await create(sending('/settings/agenda/new', keyed({ ...agenda, [field]: typed }))),
        await edit(sending(`${address}/edit`, keyed({ ...agenda, [field]: typed }), at)),
        await addBlock(sending(`${address}?index`, keyed({ ...block, [field]: typed }), at)),
      ].map(readRefusal)
      for (const { status, problems, typed } of refusals) {
        expect([status, Object.keys(problems)]).toEqual([422, [field]])
        expect(Object.keys(typed)).toContain('submissionKey')
      }
    },
  )
})

test.each([
  ['an invalid phase', { suggestedForPhase: 'gone' }, 'suggestedForPhase'],
  ['an invalid key', { submissionKey: 'x' }, 'submissionKey'],
])('an agenda with %s is refused', async (_what, wrong, field) => {
  const answer = await create(sending('/settings/agenda/new', keyed({ ...agenda, ...wrong })))
  expect(readRefusal(answer)).toMatchObject({ status: 422, problems: { [field]: expect.anything() } })
})

test('a condition that is too long is refused beside its field', async () => {
  const form = keyed({ ...block, entryConditionEn: 'x'.repeat(201) })
  const answer = await addBlock(sending(`${address}?index`, form, at))
  expect(readRefusal(answer).problems).toEqual({ entryConditionEn: ['tooLong?max=200&length=201'] })
})

test.each(strangeLines)('a block can be named %s', async (_what, nameEn) => {
  await addBlock(sending(`${address}?index`, keyed({ ...block, nameEn }), at))
  expect((await namesOf()).at(-1)).toBe(nameEn)
})

test('a block sent twice with one key is added once', async () => {
  const form = keyed({ ...block, nameEn: 'Added once' })
  for (const _ of [1, 2]) await addBlock(sending(`${address}?index`, form, at))
  expect((await namesOf()).filter((name) => name === 'Added once')).toHaveLength(1)
})

test('pressing “up” once moves a block by one, even when it is sent twice', async () => {
  const before = await namesOf()
  const params = await blockParams(before[2] ?? '')
  const up = () => moveBlock(sending(`${address}/blocks/x/move`, { place: '2' }, params))
  expect(readRedirect(await up())).toBe(address)
  await up()
  expect((await namesOf()).slice(0, 3)).toEqual([before[0], before[2], before[1]])
})

test.each(['', '0', '-1', '1.5', 'up', '1e3', "1' or 1=1"])(
  'the position "%s" does not exist',
  async (place) => {
    const params = await blockParams('Free topics')
    expect(await statusThrown(moveBlock(sending('/x', { place }, params)))).toBe(404)
  },
)

test('an archived block is listed separately and can be restored', async () => {
  const params = await blockParams('Coming changes')
  await archiveBlock(sending('/x', {}, params))
  const { agenda } = await openAgenda(opening(address, { params: at }))
  expect(agenda.archivedBlocks).toMatchObject([{ nameEn: 'Coming changes' }])
  await restoreBlock(sending('/x', {}, params))
  expect(await namesOf()).toContain('Coming changes')
})

test('an edited block has its new name and condition', async () => {
  const params = await blockParams('Alerts')
  const form = keyed({ ...block, nameEn: 'Pages', entryConditionEn: 'Above 5 a week' })
  expect(readRedirect(await editBlock(sending('/x', form, params)))).toBe(address)
  const { values } = await openBlock(opening('/x', { params }))
  expect(values).toMatchObject({
    nameEn: 'Pages',
    entryConditionEn: 'Above 5 a week',
    entryConditionJa: null,
  })
})

test('an archived agenda is listed last and can be restored', async () => {
  const params = { slug: 'production-meeting' }
  await archive(sending('/x', {}, params))
  expect((await list(opening('/settings/agenda'))).agendas.at(-1)).toMatchObject(params)
  await restore(sending('/x', {}, params))
  expect((await getAgenda(params.slug)).archivedAt).toBeNull()
})

test('the last agenda cannot be archived: its page opens again with the reason', async () => {
  const agendas = await listAgendas(db)
  for (const { slug } of agendas) if (slug !== 'sync') await archive(sending('/x', {}, { slug }))
  expect(readRedirect(await archive(sending('/x', {}, at)))).toBe(address)
  const { agenda } = await openAgenda(opening(address, { params: at }))
  expect([agenda.archivedAt, agenda.isLast]).toEqual([null, true])
  for (const { slug } of agendas) await restore(sending('/x', {}, { slug }))
})

const nowhere = { slug: 'nowhere', blockId: '1' }
const elsewhere = { slug: 'performance-working-group', blockId: '1' }
test.each([
  ['an agenda', () => openAgenda(opening('/x', { params: nowhere }))],
  ['its form', () => openEdit(opening('/x', { params: nowhere }))],
  ['editing it', () => edit(sending('/x', keyed(agenda), nowhere))],
  ['archiving it', () => archive(sending('/x', {}, nowhere))],
  ['restoring it', () => restore(sending('/x', {}, nowhere))],
  ['adding to it', () => addBlock(sending('/x', keyed(block), nowhere))],
  ['a block of another agenda', () => openBlock(opening('/x', { params: elsewhere }))],
  ['editing that', () => editBlock(sending('/x', keyed(block), elsewhere))],
  ['moving that', () => moveBlock(sending('/x', { place: '1' }, elsewhere))],
  ['archiving that', () => archiveBlock(sending('/x', {}, elsewhere))],
  ['restoring that', () => restoreBlock(sending('/x', {}, { slug: 'sync', blockId: 'x' }))],
])('an unknown agenda or block is not found: %s', async (_what, work) => {
  expect(await statusThrown(work())).toBe(404)
})

test('the audit log describes changes of an agenda in words, and links to it', async () => {
  const form = keyed({ ...agenda, nameEn: 'Told', suggestedForPhase: 'mature' })
  await create(sending('/settings/agenda/new', form))
  const { events } = await openAudit(opening('/settings/audit?what=agenda_templates'))
  expect(events[0]).toMatchObject({
    act: 'Created agenda template Told',
    places: [{ to: '/settings/agenda/told' }],
  })
  expect(events[0]?.changes).toContainEqual({
    field: 'Suggested for phase',
    before: null,
    after: 'Mature',
  })
})

test('a member is refused', async () => {
  const { cookie } = await anotherReader(db, 'member')
  expect(await statusThrown(list(opening('/settings/agenda', { cookie })))).toBe(403)
  expect(await statusThrown(archive(sending('/x', {}, at, cookie)))).toBe(403)
})
