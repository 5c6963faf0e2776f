import type { PainPointState } from '#app/domain/pain-point-state.ts'
import type { Phase } from '#app/domain/phase.ts'
import type { Severity } from '#app/domain/severity.ts'

export const comparisons = ['=', '<', '<=', '>', '>='] as const
export type Comparison = (typeof comparisons)[number]

/** `active` is what still hurts: neither relieved nor declined. `any` asks for nothing, and says so. */
export type StateWord = PainPointState | 'active' | 'any'

/** What can be counted of a pain point. `age` in days since it was first heard, `known` people, `hours` a month. */
export const amounts = ['hours', 'teams', 'mentions', 'known', 'age'] as const
export type Amount = (typeof amounts)[number]

/** What a word of the line says, whether it is asked for or excluded. */
export type Said =
  /** Mentioned by one of these teams, by their slugs. */
  | { field: 'team'; slugs: string[] }
  | { field: 'category'; slugs: string[] }
  | { field: 'state'; states: StateWord[] }
  /** Mentioned by a team in one of these phases. */
  | { field: 'phase'; phases: Phase[] }
  /** Several only with '='. */
  | { field: 'severity'; comparison: Comparison; severities: Severity[] }
  /** Null: not estimated; only of hours, with '='. */
  | { field: Amount; comparison: Comparison; amount: number | null }
  /** Known by one of these people, by name. */
  | { field: 'knownBy'; names: string[] }
  /** A month or a day. With '=' some mention is of that time; otherwise it is the latest mention that is compared. */
  | { field: 'heard'; comparison: Comparison; span: string }
  /** Whether it has tickets, or has one with this key. */
  | { field: 'ticket'; tickets: ('none' | 'any' | { key: string })[] }
  | { field: 'is'; mark: 'came_back' }
  /** Stands in a title, a quote or the notes; as typed. */
  | { field: 'text'; text: string }

/** One word of the query line. All clauses of a line must hold; an excluded one must not. */
export type Clause = Said & { isExcluded: boolean }
export type ClauseField = Clause['field']
