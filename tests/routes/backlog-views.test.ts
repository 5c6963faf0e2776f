import type { ActionFunctionArgs } from '@remix-run/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { listPinnedViews } from '#app/features/views/pinned-views.queries.server.ts'
import { listViews } from '#app/features/views/views.queries.server.ts'
import { loader as openRoot } from '#app/root.tsx'
import { loader as openBacklog } from '#app/routes/backlog._index.tsx'
import { loader as openViews, action as save } from '#app/routes/backlog_.views._index.tsx'
import { action as deleteAction } from '#app/routes/backlog_.views.$viewId.delete.tsx'
import { action as edit, loader as openEdit } from '#app/routes/backlog_.views.$viewId.edit.tsx'
import { action as move } from '#app/routes/backlog_.views.$viewId.move.tsx'
import { action as pin } from '#app/routes/backlog_.views.$viewId.pin.tsx'
import { action as prefer } from '#app/routes/backlog_.views.$viewId.prefer.tsx'
import { action as revise } from '#app/routes/backlog_.views.$viewId.revise.tsx'
import { action as unpin } from '#app/routes/backlog_.views.$viewId.unpin.tsx'
import { action as unprefer } from '#app/routes/backlog_.views.$viewId.unprefer.tsx'
import { type Db, inTransaction } from '#db/transaction.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aView } from '#tests/support/a-view.ts'
import { readRedirect, readRefusal, statusThrown } from '#tests/support/answer.ts'
import { strangeLines } from '#tests/support/bad-text.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { anotherReader, keyed, opening, sending } from '#tests/support/route-request.ts'

type Somebody = { personId: string; cookie: string }

type Act = (args: ActionFunctionArgs) => Promise<unknown>

let db: Db
let member: Somebody
let viewer: Somebody
beforeAll(async () => {
  db = await openDatabaseForRequests()
  await aTeam(db, { slug: 'orders' })
  member = await anotherReader(db, 'member')
  viewer = await anotherReader(db, 'viewer')
})

const listSearch = '?q=team:orders&group=category'
const view = { name: 'Mine', audience: 'personal', search: listSearch }
const saving = (form: Parameters<typeof keyed>[0], who: Somebody = member) =>
  save(sending('/backlog/views?index', keyed({ ...view, ...form }), {}, who.cookie))
const backlogOf = (search: string, { cookie }: Somebody = member) =>
  openBacklog(opening(`/backlog${search}`, { cookie }))
const acting = (
  action: Act,
  viewId: number | string,
  form: Parameters<typeof keyed>[0] = {},
  { cookie }: Somebody = member,
) => action(sending(`/backlog/views/${viewId}/act`, keyed(form), { viewId: String(viewId) }, cookie))
const viewsOf = ({ personId }: Somebody) => listViews(db, { id: personId, role: 'member' })

async function leadsTo(opened: Promise<unknown>): Promise<string | null> {
  return opened.then(
    () => null,
    (thrown: unknown) => readRedirect(thrown),
  )
}

describe('saving a list', () => {
  test('leads back to it, now as the view, pinned and opened by default on request', async () => {
    const who = await anotherReader(db, 'viewer')
    const path = readRedirect(await saving({ places: ['navigation', 'start'] }, who)) ?? ''
    expect(path).toMatch(/^\/backlog\?q=team:orders&group=category&view=\d+$/)
    const { views } = await backlogOf(path.slice('/backlog'.length), who)
    expect(views.shown).toMatchObject({ own: [{ name: 'Mine', path }], isPlain: false })
    expect(views.shown.currentId).toBe(views.shown.own[0]?.id)
    const { pinnedViews } = await openRoot(opening('/syncs', { cookie: who.cookie }))
    expect(pinnedViews).toEqual([{ id: views.shown.currentId, name: 'Mine', path }])
    expect(await leadsTo(backlogOf('', who))).toBe(path)
  })

  test('stores the query in its written form, without page and invalid parameters', async () => {
    const search = `?group=team&in=orders&team=orders&after=x&sort=odd&open=3&view=9&state=active`
    const path = readRedirect(await saving({ name: 'Canonical', search }))
    expect(path).toMatch(/^\/backlog\?q=team:orders\+state:active&group=team&view=\d+$/)
  })

  test('sent twice with one key it is saved once', async () => {
    const form = keyed({ ...view, name: 'Once' })
    const send = async () =>
      readRedirect(await save(sending('/backlog/views?index', form, {}, member.cookie)))
    expect(await send()).toBe(await send())
    expect((await viewsOf(member)).filter(({ name }) => name === 'Once')).toHaveLength(1)
  })

  test.each(strangeLines.filter(([, typed]) => typed.length <= 60))(
    'its name may be %s',
    async (_what, name) => {
      expect(readRedirect(await saving({ name }))).toContain('view=')
      expect((await viewsOf(member)).map((saved) => saved.name)).toContain(name)
    },
  )
})

describe('permissions:', () => {
  test('a viewer can save views of their own, and cannot share them', async () => {
    const refusal = readRefusal(await saving({ name: 'Shared', audience: 'shared' }, viewer))
    expect(refusal).toMatchObject({ status: 422, problems: { audience: ['notOffered'] } })
    const own = await aView(db, viewer.personId)
    const sharing = await acting(edit, own, { name: 'Shared', audience: 'shared' }, viewer)
    expect(readRefusal(sharing)).toMatchObject({ status: 422, problems: { audience: ['notOffered'] } })
  })

  test('a viewer pins a shared view and opens the backlog with it', async () => {
    const viewId = await aView(db, member.personId, { isShared: true })
    await acting(pin, viewId, {}, viewer)
    await acting(prefer, viewId, {}, viewer)
    expect((await listPinnedViews(db, viewer.personId)).map(({ id }) => id)).toEqual([viewId])
    expect(await leadsTo(backlogOf('', viewer))).toBe(`/backlog?q=team:orders&view=${viewId}`)
    await acting(unpin, viewId, {}, viewer)
    await acting(unprefer, viewId, {}, viewer)
    expect(await leadsTo(backlogOf('', viewer))).toBeNull()
  })

  test('a visitor sees the shared views where anyone may view, and is offered no actions', async () => {
    const viewId = await aView(db, member.personId, { name: 'For anyone', isShared: true })
    await aView(db, member.personId, { name: 'For one' })
    await setAnyoneMayView(true)
    const { views } = await openBacklog(opening('/backlog', { cookie: '' }))
    await setAnyoneMayView(false)
    expect(views.shown).toMatchObject({ own: [], isSignedIn: false })
    expect(views.shown.shared.map(({ id }) => id)).toContain(viewId)
    expect(await statusThrown(openViews(opening('/backlog/views', { cookie: '' })))).toBe(302)
    expect(await statusThrown(saving({}, { personId: '', cookie: '' }))).toBe(401)
  })

  test('an admin renames and deletes a shared view, and never sees a personal one', async () => {
    const admin = await anotherReader(db, 'admin')
    const shared = await aView(db, member.personId, { name: 'Ours', isShared: true })
    const personal = await aView(db, member.personId)
    await acting(edit, shared, { name: 'Everybody’s', audience: 'shared' }, admin)
    expect((await viewsOf(member)).find(({ id }) => id === shared)?.name).toBe('Everybody’s')
    expect(readRedirect(await acting(deleteAction, shared, {}, admin))).toBe('/backlog/views')
    expect(await statusThrown(acting(deleteAction, personal, {}, admin))).toBe(404)
    const { views } = await openViews(opening('/backlog/views', { cookie: admin.cookie }))
    expect(views.map(({ id }) => id)).not.toContain(personal)
  })
})

describe('an opened view', () => {
  test('that was changed is marked so, and the change can be saved by those allowed to', async () => {
    const viewId = await aView(db, member.personId, { isShared: true })
    const changed = `?q=team:orders&sort=age&view=${viewId}`
    expect((await backlogOf(changed)).views.shown).toMatchObject({
      currentId: undefined,
      changed: { id: viewId, path: `/backlog?q=team:orders&view=${viewId}`, mayChange: true },
    })
    expect((await backlogOf(changed, viewer)).views.shown.changed?.mayChange).toBe(false)
    expect(await statusThrown(acting(revise, viewId, { search: changed }, viewer))).toBe(404)
    expect(readRedirect(await acting(revise, viewId, { search: changed }))).toBe(`/backlog${changed}`)
    expect((await backlogOf(changed)).views.shown).toMatchObject({ currentId: viewId, changed: undefined })
  })

  test('that is another person’s is only a list', async () => {
    const viewId = await aView(db, member.personId, { search: '?q=team:orders&sort=age' })
    const { shown } = (await backlogOf(`?q=team:orders&view=${viewId}`, viewer)).views
    expect(shown).toMatchObject({ changed: undefined })
  })
})

describe('the backlog', () => {
  test('opens with the default view only when the address is empty, and can be opened plain', async () => {
    const who = await anotherReader(db, 'viewer')
    const viewId = await aView(db, who.personId, { search: '', places: ['start'] })
    expect(await leadsTo(backlogOf('', who))).toBe(`/backlog?view=${viewId}`)
    expect(await leadsTo(backlogOf(`?view=${viewId}`, who))).toBeNull()
    await acting(unprefer, viewId, {}, who)
    await acting(prefer, await aView(db, who.personId), {}, who)
    expect(await leadsTo(backlogOf('?q=state:active', who))).toBeNull()
    expect(await leadsTo(backlogOf('?q=&team=', who))).toBe('/backlog?q=')
  })
})

describe('the page of a view', () => {
  test('shows before the deletion how many others have it', async () => {
    const viewId = await aView(db, member.personId, { isShared: true })
    await acting(pin, viewId, {}, viewer)
    const page = await openEdit(
      opening(`/backlog/views/${viewId}/edit`, { params: { viewId: String(viewId) }, cookie: member.cookie }),
    )
    expect(page).toMatchObject({ others: 1, view: { audience: 'shared' } })
  })

  test('deletes it once, even when the button is pressed twice', async () => {
    const viewId = await aView(db, member.personId)
    const form = keyed({})
    const press = () =>
      deleteAction(sending('/backlog/views/1/delete', form, { viewId: String(viewId) }, member.cookie))
    expect(readRedirect(await press())).toBe('/backlog/views')
    expect(readRedirect(await press())).toBe('/backlog/views')
  })
})

test('pins are moved to a position, so that sending it twice gives the same', async () => {
  const who = await anotherReader(db, 'member')
  const ids = [await aView(db, who.personId), await aView(db, who.personId), await aView(db, who.personId)]
  for (const id of ids) await acting(pin, id, {}, who)
  const last = ids[2] ?? 0
  for (const _ of [1, 2]) await acting(move, last, { place: '1' }, who)
  const { pinned } = await openViews(opening('/backlog/views', { cookie: who.cookie }))
  expect(pinned.map(({ id }) => id)).toEqual([last, ids[0], ids[1]])
  expect(await statusThrown(acting(move, last, { place: 'x' }, who))).toBe(404)
})

async function setAnyoneMayView(anyoneMayView: boolean) {
  await inTransaction(db, recorderOn('2026-04-06'), (db) =>
    db.updateTable('organisation').set({ anyoneMayView }).execute(),
  )
}
