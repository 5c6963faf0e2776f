import { beforeAll, describe, expect, test } from 'vitest'
import { deactivatePerson, reactivatePerson } from '#app/features/accounts/people/person.commands.server.ts'
import { findPerson } from '#app/features/accounts/people/person.queries.server.ts'
import { listRedactions } from '#app/features/redaction/redactions.queries.server.ts'
import { writeNote } from '#app/features/syncs/note.commands.server.ts'
import { cacheControlOf } from '#app/http/cache-rules.ts'
import {
  loader as openRedactPerson,
  action as redactPerson,
} from '#app/routes/settings.people.$id.redact.tsx'
import { action as look } from '#app/routes/settings.redact._index.tsx'
import { action as confirm } from '#app/routes/settings.redact.confirm.tsx'
import type { Db } from '#db/transaction.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { readRedirect, readRefusal, statusThrown } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { findInDump } from '#tests/support/planted-everywhere.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { keyed, opening, responsesSent, sending } from '#tests/support/route-request.ts'
import { openTestAuth, signInAs } from '#tests/support/signed-in.ts'

const by = recorderOn('2026-03-02')
const address = '/settings/redact'

let db: Db
let syncId: number
beforeAll(async () => {
  db = await openDatabaseForRequests()
  syncId = await aSync(db, { teamIds: [await aTeam(db)] })
})

type Previewed = { preview?: { places: number; found: { table: string; excerpts: { found: string }[] }[] } }
/** The places of a text, as an answer shows them. */
function previewIn(answer: unknown) {
  // why: Remix does not export the class of data().
  return (answer as { data: Previewed }).data.preview
}
const noted = (body: string) => writeNote(db, by, { syncId, body })
const looking = (text: string) => look(sending(`${address}?index`, { text }))
const confirming = (form: Record<string, string>) => confirm(sending(`${address}/confirm`, keyed(form)))

describe('a text is searched first', () => {
  test('and its places are shown, in an answer that no cache stores', async () => {
    await noted('the password is Chartreuse-9')
    const preview = previewIn(await looking('chartreuse-9'))
    expect(preview?.places).toBe(2)
    expect(preview?.found.map(({ table }) => table)).toEqual(['audit_events', 'notes'])
    expect(preview?.found.at(-1)?.excerpts).toEqual([
      { before: 'the password is ', found: 'Chartreuse-9', after: '' },
    ])
    expect(cacheControlOf('http://nayami.test/settings/redact')).toBe('no-store')
  })

  test.each([
    ['too short', 'ab', 'tooShortToRedact?east=2&other=3'],
    ['redacted already', '███ and more', 'alreadyRedacted'],
    ['nowhere', 'never written anywhere', 'redactedNowhere'],
    ['in the name of a person with an account', 'mori', 'redactsActive?name=Mori'],
    ['in the address of a person with an account', '@nayami.test', 'redactsActive?name=Mori'],
  ])('and refused when it is %s', async (_why, text, problem) => {
    expect(readRefusal(await looking(text))).toMatchObject({ status: 422, problems: { text: [problem] } })
  })
})

describe('a redaction is confirmed', () => {
  test('by the number of places: then the text is nowhere', async () => {
    await noted('the password is Vermilion-9')
    const form = keyed({ text: 'vermilion-9', reason: 'a password', places: '2' })
    expect(readRedirect(await confirm(sending(`${address}/confirm`, form)))).toBe(address)
    expect(await findInDump(db, 'vermilion-9')).toEqual([])
    await responsesSent(302)
    const before = await listRedactions(db)
    expect(before[0]).toMatchObject({ reason: 'a password', redactedBy: 'Mori' })
    expect(readRedirect(await confirm(sending(`${address}/confirm`, form)))).toBe(address)
    expect(await listRedactions(db)).toEqual(before)
  })

  test.each([
    ['another number', { places: '3' }, 'places', 'placesChanged'],
    ['no number', { places: '' }, 'places', 'required'],
    ['no reason', { reason: ' ' }, 'reason', 'required'],
    ['a reason that contains the text', { reason: 'it was CERULEAN-9' }, 'reason', 'reasonTells'],
  ])('not by %s: the places are shown again, and nothing changes', async (_what, wrong, field, problem) => {
    await db
      .deleteFrom('notes')
      .execute()
      .catch(() => {})
    const text = 'Cerulean-9'
    if ((await findInDump(db, 'cerulean-9')).length === 0) await noted(`the password is ${text}`)
    const answer = await confirming({ text, reason: 'a password', places: '2', ...wrong })
    expect(readRefusal(answer)).toMatchObject({ status: 422, problems: { [field]: [problem] } })
    expect(previewIn(answer)?.places).toBe(2)
    expect(await findInDump(db, 'cerulean-9')).not.toEqual([])
  })

  test.each([
    ['name', 'mori'],
    ['address', '@nayami.test'],
  ])('not when it is in the %s of a person with an account', async (_where, text) => {
    const answer = await confirming({ text, reason: 'a password', places: '1' })
    expect(readRefusal(answer)).toMatchObject({ problems: { text: ['redactsActive?name=Mori'] } })
    expect(previewIn(answer)).toBeUndefined()
  })

  test('not without a text: then there is nothing to show', async () => {
    const answer = await confirming({ reason: 'a password', places: '2' })
    expect(readRefusal(answer)).toMatchObject({ status: 422, problems: { text: ['required'] } })
    expect(previewIn(answer)).toBeUndefined()
  })
})

describe('a person', () => {
  let people = 0
  async function aLeaver(name: string) {
    people += 1
    const { personId } = await signInAs(db, openTestAuth(db), 'member', name)
    const email = `leaver-${people}@gone.test`
    await db
      .updateTable('credentials')
      .set({ accountId: `subject-${people}` })
      .where('personId', '=', personId)
      .execute()
    const person = { ...by, actor: { id: personId, name } }
    await writeNote(db, person, { syncId, body: `${name} <${email}> looks into it` })
    return personId
  }
  const at = (id: string) => `/settings/people/${id}/redact`
  const open = (id: string) => openRedactPerson(opening(at(id), { params: { id } }))

  test('who has an account cannot be redacted', async () => {
    const id = await aLeaver('Ogawa Rin')
    expect(await statusThrown(open(id))).toBe(404)
    const sent = redactPerson(sending(at(id), keyed({ reason: 'asked for', places: '1' }), { id }))
    expect(await statusThrown(sent)).toBe(404)
  })

  test('who has left is redacted everywhere, and can never be invited again', async () => {
    const id = await aLeaver('Fujita Sora')
    await deactivatePerson(db, by, id)
    const { preview } = await open(id)
    const form = keyed({ reason: 'asked for', places: String(preview.places) })
    expect(readRedirect(await redactPerson(sending(at(id), form, { id })))).toBe(`/settings/people/${id}`)
    expect(await findInDump(db, 'fujita')).toEqual([])
    expect(await findPerson(db, id)).toMatchObject({
      name: '███',
      email: `redacted-${id}@nayami.invalid`,
      redactedAt: expect.any(Date),
    })
    await reactivatePerson(db, by, id)
    expect((await findPerson(db, id))?.deactivatedAt).not.toBeNull()
    expect(await db.selectFrom('credentials').where('personId', '=', id).selectAll().execute()).toEqual([])
    expect(await statusThrown(open(id))).toBe(404)
    expect((await listRedactions(db))[0]).toMatchObject({ isPerson: true, reason: 'asked for' })
  })

  test('with a name of one letter is found where it is a word of its own', async () => {
    const id = await aLeaver('林')
    await noted('森林公園')
    await deactivatePerson(db, by, id)
    const { preview } = await open(id)
    const form = keyed({ reason: 'asked for', places: String(preview.places) })
    await redactPerson(sending(at(id), form, { id }))
    const notes = await db
      .selectFrom('notes')
      .select(['body', 'recordedBy'])
      .orderBy('id', 'desc')
      .limit(2)
      .execute()
    expect(notes.map(({ body }) => body)[0]).toBe('森林公園')
    expect(notes.map(({ recordedBy }) => recordedBy)).toEqual(['Mori', '█'])
  })

  test('whose name is part of another person’s is found where it is separate', async () => {
    const id = await aLeaver('Ueno')
    await aLeaver('Ueno Mao')
    await deactivatePerson(db, by, id)
    const { preview, namesake } = await open(id)
    expect(namesake).toBeUndefined()
    const form = keyed({ reason: 'asked for', places: String(preview.places) })
    await redactPerson(sending(at(id), form, { id }))
    const names = await db.selectFrom('people').select('name').where('name', 'like', 'Ueno%').execute()
    expect(names).toEqual([{ name: 'Ueno Mao' }])
  })

  test('is not redacted while someone of the same name has an account', async () => {
    const id = await aLeaver('Hara Yu')
    await aLeaver('Hara Yu')
    await deactivatePerson(db, by, id)
    const { preview, namesake } = await open(id)
    expect(namesake).toBe('Hara Yu')
    const form = keyed({ reason: 'asked for', places: String(preview.places) })
    expect(readRefusal(await redactPerson(sending(at(id), form, { id })))).toMatchObject({
      status: 422,
      problems: { '': ['namesakeActive?name=Hara+Yu'] },
    })
  })
})
