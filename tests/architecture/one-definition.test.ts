import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listSourceFiles, type SourceFile } from './source-files.ts'

/** What each rule looks like where it is written out, the one file that does so, and what every other uses instead. */
const rules = {
  'the following of merges': {
    shapes: [
      /\bwith\s+recursive\b[^;`]*\bmerges\b/,
      /\bmerges\b[^;`]*\bundone_at is null\b[^;`]*\bunion\b/,
      /pain_point_family/,
    ],
    writtenIn: ['db/derived/roots.sql'],
    instead: 'join pain_point_roots',
  },
  'what was last seen of a ticket': {
    shapes: [
      /\bobserved_on desc\b[^;`]*\blimit 1\b/,
      /\bdistinct on \(\s*(?:\w+\.)?ticket_id\b[^;`]*\bticket_outcomes\b/,
      /\bmax\((?:\w+\.)?observed_on\)(?! as done_on\b)/,
    ],
    writtenIn: ['db/derived/ticket-outcome.sql'],
    instead: 'join latest_outcomes, or ask last_seen_outcome() as of a day',
  },
  'a mention later than a relief': {
    shapes: [/'relieved'[^;`]{0,40}\(\s*(?:\w+\.)?(?:heard_on|resolved_on)\b/],
    writtenIn: ['db/derived/came-back.sql'],
    instead: 'heard_after_relief()',
  },
  active: {
    shapes: [
      /\[\s*'relieved',\s*'declined',?\s*\](?!\))/,
      /\bnot in['(,[\s]+(?:relieved|declined)'/,
      /<>\s*'relieved'/,
      /!==?\s*'(?:relieved|declined)'\s*&&/,
    ],
    writtenIn: ['app/domain/pain-points/pain-point-state.ts'],
    instead: 'resolvedStates or isActive() of app/domain/pain-points/pain-point-state.ts',
  },
} as const satisfies Record<string, { shapes: RegExp[]; writtenIn: string[]; instead: string }>

const sources = [
  ...listSourceFiles('app', 'db').filter(({ path }) => !/^db\/(?:migrations|seeds)\//.test(path)),
  ...listDerivedSql(),
]

describe('one file writes it out, and every other uses that', () => {
  test.each(Object.entries(rules))('%s', (_rule, { shapes, writtenIn, instead }) => {
    expect(listWriters(sources, shapes), `Elsewhere: ${instead}.`).toEqual(writtenIn)
  })
})

describe('a second one is seen', () => {
  test.each([
    [
      'the following of merges',
      'with recursive family as (select 1 union select source_id from merges) select',
    ],
    ['the following of merges', 'select member from pain_point_family(7) as member'],
    ['what was last seen of a ticket', 'order by o.observed_on desc, id desc limit 1'],
    ['what was last seen of a ticket', 'select distinct on (ticket_id) outcome from ticket_outcomes'],
    ['what was last seen of a ticket', 'select max(o.observed_on) from ticket_outcomes o'],
    [
      'a mention later than a relief',
      "r.kind = 'relieved' and (m.heard_on, m.recorded_at) > (r.resolved_on, 1)",
    ],
    ['active', "where state not in ('relieved', 'declined')"],
    ['active', ".where('state', 'not in', ['relieved', 'declined'])"],
    ['active', "return state !== 'relieved' && state !== 'declined'"],
  ] as const)('%s: %s', (rule, text) => {
    expect(listWriters([{ path: 'a.ts', text }], rules[rule].shapes)).toEqual(['a.ts'])
  })
})

function listWriters(files: readonly SourceFile[], shapes: readonly RegExp[]): string[] {
  return files.filter(({ text }) => shapes.some((shape) => shape.test(text))).map(({ path }) => path)
}

function listDerivedSql(): SourceFile[] {
  const folder = join(import.meta.dirname, '../../db/derived')
  return readdirSync(folder)
    .toSorted()
    .map((name) => ({ path: `db/derived/${name}`, text: readFileSync(join(folder, name), 'utf8') }))
}
