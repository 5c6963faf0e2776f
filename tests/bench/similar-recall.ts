import { readFile } from 'node:fs/promises'
import { likenessFloor, rankSimilar, rarityAmong } from '#app/domain/similar/rank-similar.ts'
import { weighTerms } from '#app/domain/similar/terms.ts'

export type ThemedLine = { theme: string; language: string; title: string }
export type Recall = {
  lines: number
  themes: number
  within: number
  across: number
  /** Of the shown lines among the first five, how many mean the same. */
  shownThatSayTheSame: number
}

const firstFew = 5
const head = 'theme\tlang\tcategory\ttitle'

/** The lines of a file `theme, lang, category, title`, separated by tabs, below a header. */
export async function readThemedLines(path: string): Promise<ThemedLine[]> {
  const [first, ...lines] = (await readFile(path, 'utf8'))
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/)
  if (first !== head) throw new Error(`${path} has no line of headings: ${head.replaceAll('\t', ', ')}.`)
  return lines.map((line, index) => {
    const [theme, language, , title] = line.split('\t')
    if (!theme || !language || !title) throw new Error(`${path}:${index + 2} has not four parts.`)
    return { theme, language, title }
  })
}

/**
 * Recall at five. For each line all others of the file, of both languages, are ranked by likeness; the result is the
 * share of the lines of its theme that are among the first five, separately for those in its language (within) and
 * those in the other (across).
 */
export function measureRecall(lines: ThemedLine[]): Recall {
  const described = lines.map((line) => ({ ...line, terms: weighTerms(line.title) }))
  const counts = new Map<string, number>()
  for (const term of described.flatMap(({ terms }) => [...terms.keys()]))
    counts.set(term, (counts.get(term) ?? 0) + 1)
  const rarity = rarityAmong(lines.length, counts)
  const within = { found: 0, all: 0 }
  const across = { found: 0, all: 0 }
  const shown = { found: 0, all: 0 }
  for (const line of described) {
    const others = described.filter((other) => other !== line)
    const first = rankSimilar(line, others, rarity).slice(0, firstFew)
    const found = new Set(first.map(({ candidate }) => candidate))
    for (const mate of others.filter(({ theme }) => theme === line.theme)) {
      const tally = mate.language === line.language ? within : across
      tally.all += 1
      if (found.has(mate)) tally.found += 1
    }
    for (const { candidate, likeness } of first) {
      if (likeness < likenessFloor) continue
      shown.all += 1
      if (candidate.theme === line.theme) shown.found += 1
    }
  }
  const share = ({ found, all }: typeof within) => (all === 0 ? Number.NaN : found / all)
  return {
    lines: lines.length,
    themes: new Set(lines.map(({ theme }) => theme)).size,
    within: share(within),
    across: share(across),
    shownThatSayTheSame: share(shown),
  }
}
