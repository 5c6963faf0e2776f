import { normalForm } from '#app/domain/text/normal-form.ts'
import { findSpelled } from '#app/domain/text/spelling.ts'
import type { Comparison } from './comparison.ts'
import { fieldSpellings } from './fields.ts'
import { readQuoted } from './quoting.ts'
import type { FieldWord, Value, Word } from './word.ts'
import type { Stretch } from './wrong-word.ts'

/** Of a longer line the words that do not end within it are dropped. */
export const lineUnitsAtMost = 1000

const between = /[\s,，、､]*/y
// The katakana ー begins no word that is excluded: it is a letter.
const excluding = /[-－−](?=\S)/y
// Before a second colon or two slashes there is no field: std::vector, https://…
const fieldName = /\p{L}[\p{L}\p{M}]*(?=[:：](?![:：]|[/／]{2}))/uy
const comparing = /[<＜>＞][=＝]?|[=＝][<＜>＞]?|[≦≧≤≥]/y
const bareText = /\S*[^\s,，、､]/y
const bareValue = /[^\s,，、､]*/y
const comma = /[,，、､]/y

const comparisonOf: Partial<Record<string, Comparison>> = {
  '<': '<',
  '>': '>',
  '<=': '<=',
  '=<': '<=',
  '≦': '<=',
  '≤': '<=',
  '>=': '>=',
  '=>': '>=',
  '≧': '>=',
  '≥': '>=',
}

/**
 * Cuts a line into words, at spaces and at the end of a quote. A word is `field:value,value`, or else a text; a quote
 * begins only where a word or a value does, so that 5" is five inches.
 */
export function cutIntoWords(line: string): Word[] {
  const words: Word[] = []
  for (let at = skip(line, 0); at < line.length; ) {
    const word = cutWord(line, at)
    words.push(word)
    at = skip(line, word.to)
  }
  return words
}

function skip(line: string, at: number): number {
  return at + matchAt(between, line, at).length
}

function cutWord(line: string, from: number): Word {
  const isExcluded = matchAt(excluding, line, from) !== ''
  const start = isExcluded ? from + 1 : from
  const name = matchAt(fieldName, line, start)
  // One letter is a drive (C:\) unless it is a field, as 声 is.
  if (name.length > 1 || (name !== '' && findSpelled(name, fieldSpellings))) {
    const field = cutField(line, start + name.length + 1)
    const to = field.values.at(-1)?.to ?? start
    return {
      kind: 'field',
      isExcluded,
      name: stretch(line, start, start + name.length),
      ...field,
      ...stretch(line, from, to),
    }
  }
  const value = cutValue(line, start, bareText)
  return { kind: 'text', isExcluded, value, ...stretch(line, from, value.to) }
}

function cutField(line: string, from: number): Pick<FieldWord, 'comparison' | 'values'> {
  const sign = matchAt(comparing, line, from)
  const values = [cutValue(line, from + sign.length, bareValue)]
  for (let last = values[0]; last && matchAt(comma, line, last.to) !== ''; last = values.at(-1))
    values.push(cutValue(line, last.to + 1, bareValue))
  return { comparison: comparisonOf[normalForm(sign, 'NFKC')] ?? '=', values }
}

function cutValue(line: string, from: number, bare: RegExp): Value {
  const quoted = readQuoted(line, from)
  if (quoted) {
    const { text, isOpen, length } = quoted
    return { text, isQuoted: true, isOpen, ...stretch(line, from, from + length) }
  }
  const text = matchAt(bare, line, from)
  return { text, isQuoted: false, isOpen: false, ...stretch(line, from, from + text.length) }
}

function stretch(line: string, from: number, to: number): Stretch {
  return { raw: line.slice(from, to), from, to }
}

function matchAt(shape: RegExp, line: string, at: number): string {
  shape.lastIndex = at
  return shape.exec(line)?.[0] ?? ''
}
