import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Described,
  likenessFloor,
  type Rarity,
  rankSimilar,
  rarityAmong,
} from '#app/domain/similar/rank-similar.ts'
import { weighTerms } from '#app/domain/similar/terms.ts'
import { readThemedLines } from './similar-recall.ts'

/** A term that everyday speech uses too, with a sentence for each use: only the technical one has the concepts. */
export type HomographSentences = { word: string; concepts: string[]; everyday: string; technical: string }

/** Of pairs with different meanings, how many would be shown as similar. */
export type WronglyShown = { shown: number; pairs: number }

const directory = join(import.meta.dirname, 'similar-pains')

export async function readHomographSentences(): Promise<HomographSentences[]> {
  const rows = await readRows('homographs.tsv')
  return rows.map(([word = '', concepts = '', everyday = '', technical = '']) => ({
    word,
    concepts: concepts.split(' '),
    everyday,
    technical,
  }))
}

/** Remarks of office life, none of which means the same as a line of {@link readPains}. */
async function readRemarks(): Promise<string[]> {
  const rows = await readRows('everyday.tsv')
  return rows.map(([, title = '']) => title)
}

async function readPains(): Promise<string[]> {
  const files = await Promise.all(
    ['tuned.tsv', 'held-out.tsv'].map((name) => readThemedLines(join(directory, name))),
  )
  return files.flat().map(({ title }) => title)
}

async function readRows(name: string): Promise<string[][]> {
  const [, ...lines] = (await readFile(join(directory, name), 'utf8')).trim().split('\n')
  return lines.map((line) => line.split('\t'))
}

/** Each remark of office life against each pain of our own themes. */
export async function measureRemarks(): Promise<WronglyShown> {
  const remarks = describe(await readRemarks())
  const pains = describe(await readPains())
  const rarity = countRarity([...remarks, ...pains])
  const shown = remarks.map((remark) => countShown(remark, pains, rarity))
  return { shown: shown.reduce((sum, count) => sum + count, 0), pairs: remarks.length * pains.length }
}

/** The two sentences of each homograph against each other. */
export async function measureHomographs(): Promise<WronglyShown> {
  const sentences = await readHomographSentences()
  const everyday = describe(sentences.map((row) => row.everyday))
  const technical = describe(sentences.map((row) => row.technical))
  const rarity = countRarity([...everyday, ...technical])
  const shown = everyday.filter(
    (one, index) => countShown(one, technical.slice(index, index + 1), rarity) > 0,
  )
  return { shown: shown.length, pairs: sentences.length }
}

function describe(titles: string[]): Described[] {
  return titles.map((title) => ({ title, terms: weighTerms(title) }))
}

function countRarity(described: Described[]): Rarity {
  const counts = new Map<string, number>()
  for (const term of described.flatMap(({ terms }) => [...terms.keys()]))
    counts.set(term, (counts.get(term) ?? 0) + 1)
  return rarityAmong(described.length, counts)
}

function countShown(one: Described, others: Described[], rarity: Rarity): number {
  return rankSimilar(one, others, rarity).filter(({ likeness }) => likeness >= likenessFloor).length
}
