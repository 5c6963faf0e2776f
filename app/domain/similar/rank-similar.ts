import { foldForSearch } from '#app/domain/text/text.ts'
import type { WeightedTerms } from './terms.ts'

/** How distinctive a term is: the fewer texts have it, the more. See {@link rarityAmong}. */
export type Rarity = (term: string) => number

/** All parameters of likeness. Chosen on tests/bench/similar-pains/tuned.tsv, measured by `npm run bench:similar`. */
const tuning = {
  /** The share of the wording in the likeness; the rest is meaning. */
  wordingShare: 0.15,
  /** A term in fewer texts than one in this many counts as no rarer than that: most of those are typing errors. */
  rarestOneIn: 2000,
}

/**
 * What is less alike than this is not shown: two of three texts with the same meaning are above it, most others below.
 */
export const likenessFloor = 0.25

/** A title and its result of `weighTerms`. */
export type Described = { title: string; terms: WeightedTerms }

export type Similar<Candidate> = { candidate: Candidate; likeness: number; matched: string[] }

/** Rarity from the number of texts that have each term, among so many. A term not counted is the rarest. */
export function rarityAmong(texts: number, textsWith: ReadonlyMap<string, number>): Rarity {
  return (term) => {
    const share = (textsWith.get(term) ?? 1) / Math.max(texts, 1)
    return Math.log(1 + 1 / Math.max(share, 1 / tuning.rarestOneIn))
  }
}

/**
 * Candidates by likeness to a text, the most alike first, equals in the order given; those without a common meaning are
 * left out. Likeness is from 0 to 1: the cosine of the terms weighted by rarity, plus a small part for the wording, so
 * that of two texts with the same meaning the one in the same words comes first.
 */
export function rankSimilar<Candidate extends Described>(
  text: Described,
  candidates: Candidate[],
  rarity: Rarity,
): Similar<Candidate>[] {
  const asked = weigh(text, rarity)
  return candidates
    .map((candidate) => ({ candidate, ...compare(asked, weigh(candidate, rarity)) }))
    .filter(({ likeness, matched }) => likeness > 0 && matched.length > 0)
    .sort((a, b) => b.likeness - a.likeness)
}

type Weighed = { terms: WeightedTerms; length: number; wording: Set<string> }

function weigh({ title, terms }: Described, rarity: Rarity): Weighed {
  const weighed: WeightedTerms = new Map()
  let squares = 0
  for (const [term, weight] of terms) {
    const product = weight * rarity(term)
    weighed.set(term, product)
    squares += product * product
  }
  return { terms: weighed, length: Math.sqrt(squares), wording: listRuns(title) }
}

function compare(asked: Weighed, other: Weighed): { likeness: number; matched: string[] } {
  const shared = [...asked.terms]
    .map(([term, weight]) => ({ term, product: weight * (other.terms.get(term) ?? 0) }))
    .filter(({ product }) => product > 0)
    .sort((a, b) => b.product - a.product)
  const products = shared.reduce((sum, { product }) => sum + product, 0)
  const meaning = products / (asked.length * other.length || 1)
  const { wordingShare } = tuning
  return {
    likeness: (1 - wordingShare) * meaning + wordingShare * overlap(asked.wording, other.wording),
    matched: shared.map(({ term }) => term),
  }
}

/** The overlap of two sets, from 0 to 1 (Dice). */
function overlap(some: Set<string>, others: Set<string>): number {
  let both = 0
  for (const run of some) if (others.has(run)) both += 1
  return both === 0 ? 0 : (2 * both) / (some.size + others.size)
}

/** A text cut into short runs of characters: two for Japanese, three for anything else. */
function listRuns(text: string): Set<string> {
  const runs = new Set<string>()
  const words = foldForSearch(text).matchAll(/[\p{Script=Han}\p{Script=Hiragana}ー々]+|[\p{L}\p{N}]+/gu)
  for (const [word] of words) {
    const length = /^[\p{Script=Han}\p{Script=Hiragana}]/u.test(word) ? 2 : 3
    for (let at = 0; at + length <= word.length; at++) runs.add(word.slice(at, at + length))
  }
  return runs
}
