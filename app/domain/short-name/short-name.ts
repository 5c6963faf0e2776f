import { normalForm } from '../normal-form.ts'
import { addressOfForm, slugOf } from '../slug.ts'
import { romajiOf } from './romaji.ts'
import { wordReadings } from './word-readings.ts'

const longestName = 200
const longest = 50
const longestWord = Math.max(...[...wordReadings.keys()].map((word) => word.length))

// The middle dot stands among the katakana and parts them.
const japanese = /[\p{Script=Han}ぁ-ゖァ-ヺー]+/gu
const kanaRun = /[ぁ-ゖー]+|[ァ-ヺー]+/y

/**
 * A team's short name for addresses out of its name: '決済 Team' gives 'kessai-team'. Latin letters and digits stay, kana
 * are romanised, kanji are read where the word is one that teams are called by. Of a name in which a kanji cannot be
 * read the words that can be are left; empty when that is nothing.
 */
export function shortNameOf(name: string): string {
  const spelled = normalForm(name.slice(0, longestName), 'NFKC').replaceAll(
    japanese,
    (text) => `-${spellJapanese(text)}-`,
  )
  return slugOf(spelled, '')
}

/**
 * The short name of a team that no other has: where the one out of its name is taken, a number follows it; where its
 * name gives none, it is the next free of team-1, team-2, …
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

type Piece = { text: string; standsAlone: boolean }

/**
 * Beside a kanji that cannot be read, hiragana are its ending or join it to another, and a single sign may be half a word;
 * longer words stand alone.
 */
function spellJapanese(text: string): string {
  const { pieces, isRead } = cutApart(text)
  return pieces
    .filter(({ standsAlone }) => standsAlone || isRead)
    .map(({ text }) => text)
    .join('-')
}

function cutApart(text: string): { pieces: Piece[]; isRead: boolean } {
  const pieces: Piece[] = []
  let isRead = true
  for (let at = 0; at < text.length; ) {
    const word = isKatakana(text.charAt(at)) ? undefined : wordAt(text, at)
    const kana = word === undefined ? kanaAt(text, at) : undefined
    if (word !== undefined) pieces.push({ text: spellWord(word), standsAlone: word.length > 1 })
    else if (kana !== undefined)
      pieces.push({ text: spellKana(kana), standsAlone: kana.length > 1 && isKatakana(kana.charAt(0)) })
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

/** Known words put together, as データセンター, by their own spellings; otherwise by its sounds as a whole. */
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
