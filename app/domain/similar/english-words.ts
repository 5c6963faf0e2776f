// Words of any sentence. Those that change the meaning (no, not, by, only, every, …) are not among them.
const filler = new Set(
  `a an the of to in on at for and or is are was were be been being am it its this that these those our we us i me my
  you your they their them he his she her has have had do does did doing will would can could should may might must
  with from into as so than then there here when while which who whom whose what how if but because since also just
  very really quite even still about per via etc such some any let lets get gets got getting
  make makes made need needs needed want wants`.split(/\s+/),
)

// Without the phrase they belong to they mean nothing: set up, hand over, run out.
const particles = new Set('up down out off over back away along around'.split(' '))

/** The separator of two words that are not neighbours: a full stop or Japanese is between them. */
export const apart = '.'

/** A word as written and its stem; {@link apart} is the stem of a separator. */
export type Word = { written: string; stem: string }

/** The English words of a text, with a separator for anything else between two of them: a full stop, Japanese. */
export function listWords(folded: string): Word[] {
  const words: Word[] = []
  const plain = folded
    .replaceAll('’', "'")
    .replace(/\b(?:can't|cannot)\b/g, 'can not')
    .replace(/n't\b/g, ' not')
    .replace(/'(?:s|re|ve|ll|d|m)\b/g, '')
  for (const [piece] of plain.matchAll(/[a-z0-9]+|[^\sa-z0-9'/-]+/g)) {
    if (/^[a-z0-9]/.test(piece)) words.push({ written: piece, stem: filler.has(piece) ? piece : stem(piece) })
    else words.push({ written: piece, stem: apart })
  }
  return words
}

/** The stems of the English words of a text. */
export function listStems(folded: string): string[] {
  return listWords(folded).map(({ stem }) => stem)
}

export function isFiller(word: string): boolean {
  return filler.has(word)
}

export function isParticle(word: string): boolean {
  return particles.has(word)
}

/**
 * A word without the endings of English grammar, so that deploy, deploys, deployed and deploying become one; a stem
 * need not be a word. Irregular forms (sent, forgot) are listed in the glossary.
 */
export function stem(word: string): string {
  let rest = word.replace(/^(.{2,})ies$/, '$1y').replace(/(?<=[^sui])s$/, '')
  rest = rest.replace(/(?<=(?:ss|sh|ch|x|z))e$/, '')
  rest = rest.replace(/^(.{2,})ied$/, '$1y')
  if (rest.endsWith('ing') && rest.length > 5 && /[aeiouy]/.test(rest.slice(0, -3)))
    rest = undouble(rest.slice(0, -3))
  else if (/[^e]ed$/.test(rest) && rest.length > 4 && /[aeiouy]/.test(rest.slice(0, -2)))
    rest = undouble(rest.slice(0, -2))
  if (rest.length > 5) rest = rest.replace(/ly$/, '')
  if (rest.length > 3) rest = rest.replace(/e$/, '')
  return rest
}

function undouble(rest: string): string {
  return /([^aeiouylsz])\1$/.test(rest) ? rest.slice(0, -1) : rest
}
