import { type Spelling, spell } from '#app/domain/text/spelling.ts'
import type { Field } from './field.ts'
import { age } from './fields/age.ts'
import { category } from './fields/category.ts'
import { heard } from './fields/heard.ts'
import { hours } from './fields/hours.ts'
import { is } from './fields/is.ts'
import { known } from './fields/known.ts'
import { mentions } from './fields/mentions.ts'
import { phase } from './fields/phase.ts'
import { severity } from './fields/severity.ts'
import { state } from './fields/state.ts'
import { team } from './fields/team.ts'
import { teams } from './fields/teams.ts'
import { ticket } from './fields/ticket.ts'
import type { NameIndex } from './known-names.ts'
import { filledValues, type Read } from './read-list.ts'
import type { FieldWord } from './word.ts'
import { wrongAt } from './wrong-word.ts'

/** The fields of the query line, in the order in which they are offered. */
export const fields = {
  team,
  category,
  state,
  phase,
  severity,
  hours,
  teams,
  mentions,
  known,
  heard,
  age,
  ticket,
  is,
}

export type FieldName = keyof typeof fields
type CriterionIn<OneField> = OneField extends Field<infer Criterion> ? Criterion : never
/** What can be asked by a field. */
export type FieldCriterion = CriterionIn<(typeof fields)[FieldName]>

// why: Object.keys forgets that the keys of a record are its key type.
const names = Object.keys(fields) as FieldName[]

/** How each field may be called. */
export const fieldSpellings: readonly Spelling<FieldName>[] = spell(
  names.map((name) => [name, fields[name].words]),
)

/** Reads the values of a field by its rule. */
export function readField(name: FieldName, word: FieldWord, names: NameIndex): Read<FieldCriterion> {
  return filledValues(word).length === 0
    ? { wrong: [wrongAt(word, 'noValue')] }
    : fields[name].read(word, names)
}

/** A criterion as a word of the line, in English; undefined for a list with nothing in it. */
export function writeField(criterion: FieldCriterion): string | undefined {
  // why: the record has under each name the field whose criteria carry that name, which a union does not show.
  const { words, write } = fields[criterion.field] as Field<FieldCriterion>
  const values = write(criterion)
  if (values.length === 0) return undefined
  const comparison = 'comparison' in criterion && criterion.comparison !== '=' ? criterion.comparison : ''
  return `${words[0]}:${comparison}${values.join(',')}`
}
