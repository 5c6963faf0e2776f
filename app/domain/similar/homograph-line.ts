/** The rules of a line by name, each with its words or phrases. */
export type Rules = Map<RuleName, string[]>
type RuleName = 'written' | 'beside' | 'not beside' | 'in' | 'not in'

export type HomographLine = { term: string; concepts: string[]; rules: Rules }

/**
 * Reads a line `term > concept concept: rule word, word; rule phrase, phrase`: when a term of the glossary that is also
 * an everyday word means these concepts. All rules of a line have to hold; of several lines about one term and concept,
 * one has to.
 *
 * - `written` in one of these forms only: "goods", not "good"
 * - `beside` one of these words, `not beside` any of these
 * - `in` one of these phrases only, `not in` any of these, in which it has no meaning of its own: "in order to"
 */
export function readHomographLine(line: string): HomographLine {
  const [, term, concepts, ruled] = /^([^>]+) > ([a-z0-9 -]+): (.+)$/.exec(line) ?? []
  if (!term || !concepts || !ruled) throw new Error(`No homograph can be read from the line: ${line}`)
  return { term, concepts: concepts.split(' '), rules: new Map(ruled.split('; ').map(readRule)) }
}

function readRule(rule: string): [RuleName, string[]] {
  const parts = /^(written|beside|not beside|in|not in) (.+)$/.exec(rule)
  if (!parts) throw new Error(`No rule of a homograph can be read from: ${rule}`)
  // why: the pattern lets no other name through.
  return [parts[1] as RuleName, parts[2]?.split(', ') ?? []]
}
