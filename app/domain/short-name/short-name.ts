import { normalForm } from '#app/domain/text/normal-form.ts'
import { addressOfForm, slugOf } from '#app/domain/text/slug.ts'
import { romajiOf } from './romaji.ts'
import { wordReadings } from './word-readings.ts'

const longestName = 200
const longest = 50
const longestWord = Math.max(...[...wordReadings.keys()].map((word) => word.length))

// The middle dot is inside the katakana block but separates words.
const japanese = /[\p{Script=Han}ぁ-ゖァ-ヺー]+/gu
const kanaRun = /[ぁ-ゖー]+|[ァ-ヺー]+/y

/**
 * A team's short name for addresses, from its name: '決済 Team' gives 'kessai-team'. Latin letters and digits stay, kana
 * are romanised, kanji are read where the word is common in team names. If a kanji cannot be read, the readable words
 * are kept; empty if there are none.
 */
export function shortNameOf(name: string): string {
  const spelled = normalForm(name.slice(0, longestName), 'NFKC').replaceAll(
    japanese,
    (text) => `-${spellJapanese(text)}-`,
  )
  return slugOf(spelled, '')
}

/**
 * A short name that no other team has: a number is added if the one from the name is taken; if the name gives none, the
 * next free of team-1, team-2, …
 */
export function freeShortNameOf(name: string, taken: ReadonlySet<string>): string {
  const stem = shortNameOf(name)
  const isFree = (slug: string) => slug !== '' && slug !== addressOfForm && !taken.has(slug)
  if (isFree(stem)) return stem
  for (let number = stem === '' ? 1 : 2; ; number++) {
    const ending = `-${number}`
    const slug = (stem === '' ? 'team' : cut(stem, longest - ending.length)) + ending
    if (isFree(slug)) return slug
  }
}

function cut(slug: string, length: number): string {
  return slug.slice(0, length).replace(/-$/, '')
}

type Piece = { text: string; isIndependent: boolean }

/**
 * Hiragana beside an unreadable kanji are its ending or a particle, and a single kanji may be half a word; longer words
 * are independent of it.
 */
function spellJapanese(text: string): string {
  const { pieces, isRead } = cutApart(text)
  return pieces
    .filter(({ isIndependent }) => isIndependent || isRead)
    .map(({ text }) => text)
    .join('-')
}

function cutApart(text: string): { pieces: Piece[]; isRead: boolean } {
  const pieces: Piece[] = []
  let isRead = true
  for (let at = 0; at < text.length; ) {
    const word = isKatakana(text.charAt(at)) ? undefined : wordAt(text, at)
    const kana = word === undefined ? kanaAt(text, at) : undefined
    if (word !== undefined) pieces.push({ text: spellWord(word), isIndependent: word.length > 1 })
    else if (kana !== undefined)
      pieces.push({ text: spellKana(kana), isIndependent: kana.length > 1 && isKatakana(kana.charAt(0)) })
    else isRead = false
    at += (word ?? kana)?.length ?? 1
  }
  return { pieces, isRead }
}

function kanaAt(text: string, at: number): string | undefined {
  kanaRun.lastIndex = at
  return kanaRun.exec(text)?.[0]
}

function isKatakana(letter: string): boolean {
  return /[ァ-ヺ]/.test(letter)
}

function wordAt(text: string, at: number): string | undefined {
  for (let length = longestWord; length > 0; length--) {
    const word = text.slice(at, at + length)
    if (wordReadings.has(word)) return word
  }
  return undefined
}

function spellWord(word: string): string {
  const reading = wordReadings.get(word) ?? word
  return /^[a-z]/.test(reading) ? reading : romajiOf(reading)
}

/**
 * Words joined without a space, as in データセンター, are spelled one by one if all are known; otherwise the whole by its
 * sounds.
 */
function spellKana(kana: string): string {
  const words: string[] = []
  for (let at = 0; at < kana.length; ) {
    const word = wordAt(kana, at)
    if (word === undefined) return romajiOf(kana)
    words.push(spellWord(word))
    at += word.length
  }
  return words.join('-')
}
