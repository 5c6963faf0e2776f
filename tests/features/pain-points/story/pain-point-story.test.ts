import { beforeAll, describe, expect, test } from 'vitest'
import { describePainPoint } from '#app/features/pain-points/pain-point.commands.server.ts'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { writePainPointMarkdown } from '#app/features/pain-points/story/pain-point-markdown.report.server.ts'
import { reportPainPointStory } from '#app/features/pain-points/story/pain-point-story.report.server.ts'
import { listTicketsOf } from '#app/features/tickets/tickets.queries.server.ts'
import { type Language, languages } from '#app/i18n/languages.ts'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'

let db: Db
let orders: number
let billing: number
let painPointId: number
beforeAll(async () => {
  db = await openTestDatabase()
  orders = await aTeam(db, { slug: 'orders', name: 'Orders' })
  billing = await aTeam(db, { slug: 'billing', name: 'Billing *new*' })
  painPointId = await aWholeStory()
})

/** Twelve hours at Orders, a ticket, three hours, relieved, and back at Billing. */
async function aWholeStory(): Promise<number> {
  const hours = (occurrences: number) => ({ occurrences, per: 'month', minutesEach: 60, people: 1 }) as const
  const [march, april, may, june] = await Promise.all(
    ['2026-03-02', '2026-04-06', '2026-05-04', '2026-06-01'].map((heldOn) =>
      aSync(db, { teamIds: [orders, billing], heldOn }),
    ),
  )
  const id = await aPainPoint(db, {
    syncId: march ?? 0,
    teamIds: [orders],
    title: '<b>Batch</b> stops',
    severity: 'high',
    estimate: hours(12),
    quote: 'Every night.\n- really',
    knownBy: ['Sato'],
  })
  await aTicket(db, { painPointId: id, outcome: 'done' })
  await aMention(db, { syncId: april ?? 0, teamId: orders, painPointId: id, estimate: hours(3) })
  await resolvePainPoint(db, recorderOn('2026-05-04'), {
    painPointId: id,
    kind: 'relieved',
    syncId: may ?? 0,
    teamId: orders,
    resolvedOn: '2026-05-04',
  })
  await aMention(db, { syncId: june ?? 0, teamId: billing, painPointId: id, severity: 'critical' })
  await describePainPoint(db, recorderOn('2026-06-02'), id, {
    title: '<b>Batch</b> stops',
    categoryIds: [1],
    knownBy: ['Sato'],
    notes: '# Runbook\n\n1. Restart',
  })
  return id
}

const told = (language: Language = 'en', id = painPointId) =>
  reportPainPointStory(db, id, { today: '2026-06-15', settings: defaultToilSettings, language })

test('each state names the fact that caused it, in the reader’s language', async () => {
  const say = async (language: Language) =>
    (await told(language)).states.map(({ state, from, because }) => `${from} ${state}: ${because}`)
  expect(await say('en')).toEqual([
    '2026-06-01 to_confirm: Billing *new* mentioned it',
    '2026-05-04 relieved: said by Orders',
    '2026-03-20 to_confirm: acme/shop#412: done',
    '2026-03-10 in_progress: acme/shop#412 linked',
    '2026-03-02 unplanned: Orders mentioned it',
  ])
  expect((await say('ja')).at(-1)).toBe('2026-03-02 unplanned: Ordersの声')
})

test('the list shows the last state of the history, and whether it came back', async () => {
  const { standing } = (await findPainPoint(db, painPointId)) ?? {}
  const [last] = (await told()).states
  expect([last?.state, last?.cameBack]).toEqual([standing?.state, standing?.cameBack])
})

test('a done ticket is shown with each team’s estimates before and after', async () => {
  expect((await told()).effects).toMatchObject([
    {
      doneOn: '2026-03-20',
      teams: [{ teamName: 'Orders', hoursBefore: 12, after: { kind: 'heard', hours: 3, on: '2026-04-06' } }],
    },
  ])
})

describe('the timeline', () => {
  test('has a lane for each team in the order of first mention, and one axis for all', async () => {
    const { timeline } = await told()
    expect(timeline.teams.map(({ name, mentions }) => [name, mentions.map(({ rank }) => rank)])).toEqual([
      ['Orders', [3, 2]],
      ['Billing *new*', [4]],
    ])
    expect([timeline.from, timeline.until]).toEqual(['2026-03-01', '2026-06-15'])
    expect(timeline.tickets[0]?.marks.map(({ kind, day }) => [kind, day])).toEqual([
      ['linked', '2026-03-10'],
      ['done', '2026-03-20'],
    ])
    expect(timeline.resolutions).toMatchObject([{ kind: 'relieved', day: '2026-05-04' }])
    const places = [
      ...timeline.teams.flatMap(({ mentions }) => mentions),
      ...timeline.resolutions,
      ...timeline.tickets.flatMap(({ marks }) => marks),
    ].toSorted((a, b) => a.day.localeCompare(b.day))
    expect(places.map(({ at }) => at)).toEqual(places.map(({ at }) => at).toSorted((a, b) => a - b))
    expect(places.every(({ at }) => at >= 0 && at <= 100)).toBe(true)
  })

  test('without mentions is empty and still has an axis', async () => {
    const nobody = await told('en', 999_999)
    expect(nobody).toMatchObject({ mentions: [], states: [], effects: [], notes: [] })
    expect(nobody.timeline.months.map(({ month }) => month)).toEqual(['2026-05', '2026-06'])
  })
})

test('a merged pain point brings its mentions, tickets and notes', async () => {
  const syncId = await aSync(db, { teamIds: [billing], heldOn: '2026-02-02' })
  const root = await aPainPoint(db, { syncId, teamIds: [billing], title: 'Root' })
  const source = await aPainPoint(db, { syncId, teamIds: [billing], title: 'Source' })
  for (const [id, notes] of [
    [root, 'Ours'],
    [source, 'Theirs'],
  ] as const)
    await describePainPoint(db, recorderOn('2026-03-01'), id, {
      title: `${id}`,
      categoryIds: [1],
      knownBy: [],
      notes,
    })
  await aTicket(db, { painPointId: source, url: 'https://x.example/1', key: 'X-1' })
  await merged(db, source, root)
  const { mentions, notes, timeline } = await told('en', root)
  expect(mentions).toHaveLength(2)
  expect(notes.map(({ notes }) => notes)).toEqual(['Ours', 'Theirs'])
  expect(timeline.tickets.map(({ key }) => key)).toEqual(['X-1'])
})

test('changing the description without notes keeps them, and null removes them', async () => {
  const syncId = await aSync(db, { teamIds: [orders] })
  const id = await aPainPoint(db, { syncId, teamIds: [orders] })
  const described = { title: 'Disk is full', categoryIds: [1], knownBy: [] }
  const notesAfter = async (notes?: string | null) => {
    await describePainPoint(db, recorderOn('2026-03-03'), id, { ...described, notes })
    return (await told('en', id)).notes.map(({ notes }) => notes)
  }
  expect(await notesAfter('Call us')).toEqual(['Call us'])
  expect(await notesAfter()).toEqual(['Call us'])
  expect(await notesAfter(null)).toEqual([])
})

describe('as Markdown', () => {
  const markdown = async (language: Language) => {
    const painPoint = await findPainPoint(db, painPointId)
    if (!painPoint) throw new Error('it is gone')
    const tickets = await listTicketsOf(db, [painPointId])
    return writePainPointMarkdown({ painPoint, story: await told(language), tickets, language })
  }

  test('it has what the page has, and typed text is plain text', async () => {
    expect(await markdown('en')).toBe(`# \\<b\\>Batch\\</b\\> stops

- State: to confirm, came back
- Severity: Critical
- Toil: 3.0 h/month · 1 team has not estimated it
- Mentioned by: Billing \\*new\\*, Orders
- Category: Alerts
- Known by: Sato · black box: one person only
- First heard: Mon, 2 Mar 2026
- Last heard: Mon, 1 Jun 2026

## Notes

> # Runbook
>
> 1. Restart

## Tickets (1)

- [acme/shop\\#412](https://github.com/acme/shop/issues/412) · linked Tue, 10 Mar 2026 · done Fri, 20 Mar 2026
  - Orders: 12.0 h/month → 3.0 h/month

## Mentions (3)

- Mon, 1 Jun 2026 · Billing \\*new\\* · Critical · not estimated
- Mon, 6 Apr 2026 · Orders · Medium · 3.0 h/month
- Mon, 2 Mar 2026 · Orders · High · 12.0 h/month\\
  Every night.\\
  \\- really

## State history (5)

- Mon, 1 Jun 2026 · to confirm, came back · Billing \\*new\\* mentioned it
- Mon, 4 May 2026 · relieved · said by Orders
- Fri, 20 Mar 2026 · to confirm · acme/shop\\#412: done
- Tue, 10 Mar 2026 · in progress · acme/shop\\#412 linked
- Mon, 2 Mar 2026 · unplanned · Orders mentioned it

## Relieved and declined (1)

- Mon, 4 May 2026 · relieved · said by Orders
`)
  })

  test.each(languages)('in %s every heading is translated', async (language) => {
    const headings = (await markdown(language)).split('\n').filter((line) => line.startsWith('#'))
    expect(headings).toHaveLength(6)
    expect(headings.filter((heading) => /\w+:\w+/.test(heading))).toEqual([])
  })
})
