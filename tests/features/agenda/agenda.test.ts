import { beforeAll, describe, expect, test } from 'vitest'
import {
  archiveAgenda,
  createAgenda,
  describeAgenda,
  LastAgenda,
  restoreAgenda,
} from '#app/features/agenda/agenda.commands.server.ts'
import { findAgenda, findBlock, listAgendas } from '#app/features/agenda/agenda.queries.server.ts'
import {
  addBlock,
  archiveBlock,
  describeBlock,
  moveBlock,
  restoreBlock,
} from '#app/features/agenda/block.commands.server.ts'
import { listAgendaBlocks, listAgendaTemplates } from '#app/features/syncs/agenda.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { leftBy } from '#tests/features/audit/audited-acts.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-11-21')

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
})

const create = async (nameEn: string, nameJa = '朝会') =>
  (await createAgenda(db, by, { nameEn, nameJa })).slug
const getAgenda = async (slug: string) => {
  const agenda = await findAgenda(db, slug)
  if (!agenda) throw new Error(`There is no agenda ${slug}.`)
  return agenda
}
const blocksOf = async (slug: string) => (await getAgenda(slug)).blocks.map(({ nameEn }) => nameEn)

async function anAgenda(nameEn: string, blocks: string[]) {
  const slug = await create(nameEn)
  const { id } = await getAgenda(slug)
  const ids: number[] = []
  for (const block of blocks) ids.push((await addBlock(db, by, id, { nameEn: block, nameJa: block })).blockId)
  return { slug, id, ids }
}

describe('the short name of an agenda', () => {
  test('comes from its English name, and two with the same name get different ones', async () => {
    expect([await create('Weekly chat'), await create('Weekly chat'), await create('Weekly  chat!')]).toEqual(
      ['weekly-chat', 'weekly-chat-2', 'weekly-chat-3'],
    )
  })

  test('is never the short name of the form for a new one', async () => {
    expect(await create('New')).toBe('new-1')
  })

  test('stays when it is renamed', async () => {
    const { id } = await getAgenda(await create('Before'))
    await describeAgenda(db, by, id, { nameEn: 'After', nameJa: 'あと' })
    expect(await findAgenda(db, 'before')).toMatchObject({ nameEn: 'After', nameJa: 'あと' })
  })
})

test('each phase has one suggested agenda: naming another takes it over', async () => {
  const first = await createAgenda(db, by, { nameEn: 'First', nameJa: '一', suggestedForPhase: 'mature' })
  const second = await getAgenda(await create('Second'))
  await describeAgenda(db, by, second.id, { nameEn: 'Second', nameJa: '二', suggestedForPhase: 'mature' })
  expect((await getAgenda(first.slug)).suggestedForPhase).toBeNull()
  expect((await getAgenda('second')).suggestedForPhase).toBe('mature')
  await describeAgenda(db, by, second.id, { nameEn: 'Second', nameJa: '二' })
  expect((await getAgenda('second')).suggestedForPhase).toBeNull()
})

test('the seeded agenda for teams before launch is suggested for them', async () => {
  expect((await getAgenda('before-launch')).suggestedForPhase).toBe('pre_launch')
})

describe('the blocks of an agenda', () => {
  test('come last when added and can be moved', async () => {
    const { slug, id, ids } = await anAgenda('Moving', ['a', 'b', 'c'])
    await moveBlock(db, by, id, ids[2] ?? 0, 1)
    expect(await blocksOf(slug)).toEqual(['c', 'a', 'b'])
    await moveBlock(db, by, id, ids[2] ?? 0, 2)
    await moveBlock(db, by, id, ids[2] ?? 0, 2)
    expect(await blocksOf(slug)).toEqual(['a', 'c', 'b'])
  })

  test('leave it when archived and return to the same position', async () => {
    const { slug, id, ids } = await anAgenda('Archiving', ['a', 'b', 'c'])
    await archiveBlock(db, by, ids[1] ?? 0)
    expect(await blocksOf(slug)).toEqual(['a', 'c'])
    expect((await getAgenda(slug)).archivedBlocks).toMatchObject([{ nameEn: 'b' }])
    expect(await listAgendaBlocks(db, id)).toHaveLength(2)
    await moveBlock(db, by, id, ids[2] ?? 0, 1)
    await restoreBlock(db, by, ids[1] ?? 0)
    expect(await blocksOf(slug)).toEqual(['c', 'b', 'a'])
  })

  test('can carry a condition in either language', async () => {
    const { slug, ids } = await anAgenda('Conditions', ['a'])
    const block = { nameEn: 'Alerts', nameJa: 'アラート', entryConditionJa: '週5件を超えたら' }
    await describeBlock(db, by, ids[0] ?? 0, block)
    expect(await findBlock(db, slug, ids[0] ?? 0)).toMatchObject({ ...block, entryConditionEn: null })
    await describeBlock(db, by, ids[0] ?? 0, { nameEn: 'Alerts', nameJa: 'アラート' })
    expect((await findBlock(db, slug, ids[0] ?? 0))?.entryConditionJa).toBeNull()
  })

  test('are found only under their own agenda', async () => {
    const { ids } = await anAgenda('Own', ['a'])
    expect(await findBlock(db, 'sync', ids[0] ?? 0)).toBeUndefined()
  })

  test('added by two people at once get different positions', async () => {
    const { slug, id } = await anAgenda('At once', ['a'])
    await Promise.all(['b', 'c'].map((name) => addBlock(db, by, id, { nameEn: name, nameJa: name })))
    expect((await blocksOf(slug)).sort()).toEqual(['a', 'b', 'c'])
  })
})

describe('an archived agenda', () => {
  test('can no longer be chosen, stays with its syncs, and can be restored', async () => {
    const { slug, id } = await anAgenda('Gone', ['a'])
    await aSync(db, { teamIds: [await aTeam(db, { slug: 'gone' })], templateId: id })
    await archiveAgenda(db, by, id)
    const choice = async (keptId?: number) =>
      (await listAgendaTemplates(db, { keptId })).some((template) => template.id === id)
    expect([await choice(), await choice(id)]).toEqual([false, true])
    expect((await listAgendas(db)).at(-1)).toMatchObject({ slug, syncs: 1, blocksJa: ['a'] })
    await restoreAgenda(db, by, id)
    expect(await choice()).toBe(true)
  })

  test('is never the last one, even when two are archived at once', async () => {
    const own = await openTestDatabase()
    const templates = await listAgendaTemplates(own)
    const archived = await Promise.allSettled(templates.map(({ id }) => archiveAgenda(own, by, id)))
    expect(archived.map(({ status }) => status).sort()).toEqual([
      ...templates.slice(1).map(() => 'fulfilled'),
      'rejected',
    ])
    const [last, ...others] = await listAgendaTemplates(own)
    expect(others).toEqual([])
    await expect(archiveAgenda(own, by, last?.id ?? 0)).rejects.toThrow(LastAgenda)
    expect((await findAgenda(own, last?.slug ?? ''))?.isLast).toBe(true)
  })
})

test('every change of an agenda is in the audit log', async () => {
  let slug = ''
  const described = { nameEn: 'Audited', nameJa: '監査', suggestedForPhase: 'launched' } as const
  const created = await leftBy(db, async (by) => {
    slug = (await createAgenda(db, by, described)).slug
  })
  expect(created).toMatchObject([
    ['agenda_templates', 'added', null, { name_ja: '監査', suggested_for_phase: 'launched' }],
  ])
  const { id } = await getAgenda(slug)
  let blockId = 0
  expect(
    await leftBy(db, async (by) => {
      blockId = (await addBlock(db, by, id, { nameEn: 'A', nameJa: 'ア' })).blockId
    }),
  ).toMatchObject([['agenda_blocks', 'added', null, { name_ja: 'ア' }]])
  expect(await leftBy(db, (by) => archiveBlock(db, by, blockId))).toMatchObject([
    ['agenda_blocks', 'changed', { archived_at: null }, { archived_at: expect.any(String) }],
  ])
  expect(await leftBy(db, (by) => describeAgenda(db, by, id, { ...described, nameEn: 'Renamed' }))).toEqual([
    ['agenda_templates', 'changed', { name_en: 'Audited' }, { name_en: 'Renamed' }],
  ])
  expect(await leftBy(db, (by) => archiveAgenda(db, by, id))).toHaveLength(1)
})
