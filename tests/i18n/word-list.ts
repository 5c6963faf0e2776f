import { readFileSync } from 'node:fs'
import type { Language } from '#app/i18n/languages.ts'

type WordList = { chosen: string[]; banned: string[] }

const columns: Record<Language, { chosen: number; banned: number; never: string }> = {
  en: { chosen: 1, banned: 3, never: 'English' },
  ja: { chosen: 2, banned: 4, never: '日本語' },
}

const [, terms = '', never = ''] = readFileSync('docs/words.md', 'utf8').split(/^## (?:Terms|Never)$/m)

/** The chosen and banned terms of docs/words.md in a language. */
export function listWords(language: Language): WordList {
  const { chosen, banned, never: name } = columns[language]
  const rows = rowsOf(terms)
  return {
    chosen: rows.flatMap((row) => wordsOf(row[chosen])),
    banned: [
      ...rows.flatMap((row) => wordsOf(row[banned])),
      ...rowsOf(never).flatMap(([first, words]) => (first === name ? wordsOf(words) : [])),
    ],
  }
}

/** The cells of each row of a Markdown table, without its header. */
function rowsOf(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
}

function wordsOf(cell = ''): string[] {
  return cell.split(', ').filter((word) => word !== '')
}

/** The banned terms in a text, except inside a longer chosen one. */
export function findBanned({ chosen, banned }: WordList, text: string): string[] {
  const shown = text.replace(/{{\w+}}/g, '□')
  return banned.filter((term) => {
    const spans = spansOf(term, shown)
    if (spans.length === 0) return false
    const longer = chosen.filter(({ length }) => length > term.length).flatMap((word) => spansOf(word, shown))
    return spans.some(([from, to]) => !longer.some(([start, end]) => start <= from && to <= end))
  })
}

function spansOf(term: string, text: string): [from: number, to: number][] {
  return [...text.matchAll(patternOf(term))].map(({ index, 0: hit }) => [index, index + hit.length])
}

const patterns = new Map<string, RegExp>()

function patternOf(term: string): RegExp {
  const pattern = patterns.get(term) ?? buildPattern(term)
  patterns.set(term, pattern)
  return pattern
}

/** English and katakana terms are words of their own; terms with kanji or hiragana may be part of a word. */
function buildPattern(term: string): RegExp {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (/^[ァ-ヶー]+$/.test(term)) return new RegExp(`(?<![ァ-ヶー])${escaped}(?![ァ-ヶー])`, 'g')
  if (/[ぁ-んァ-ヶ一-龠]/.test(term)) return new RegExp(escaped, 'g')
  return new RegExp(`(?<![a-z-])${escaped}(?![a-z-])`, 'gi')
}
