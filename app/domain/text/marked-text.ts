import { foldForSearch } from './text.ts'

/** A piece of a text, and whether it matches the search. */
export type MarkedPiece = { text: string; isMatch: boolean }

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * A text cut into matching and other pieces, ignoring width, case and kana as the search does. A character that folds
 * into several, such as ㍿, is marked as a whole. The joined pieces are the text.
 */
export function markMatches(text: string, searched: readonly string[]): MarkedPiece[] {
  const folded: string[] = []
  const letterAt: { from: number; to: number }[] = []
  for (const { segment, index } of letters.segment(text)) {
    const fold = foldForSearch(segment)
    for (let unit = 0; unit < fold.length; unit++) letterAt.push({ from: index, to: index + segment.length })
    folded.push(fold)
  }
  const isMarked = new Array<boolean>(text.length).fill(false)
  const searchedIn = folded.join('')
  for (const word of searched.map(foldForSearch).filter(Boolean)) {
    // Matches may overlap, and a character may fold into many: nothing is marked twice.
    let markedTo = 0
    for (let at = searchedIn.indexOf(word); at !== -1; at = searchedIn.indexOf(word, at + 1)) {
      for (const { from, to } of letterAt.slice(Math.max(at, markedTo), at + word.length))
        if (!isMarked[from]) isMarked.fill(true, from, to)
      markedTo = at + word.length
    }
  }
  return cutByMarks(text, isMarked)
}

function cutByMarks(text: string, isMarked: readonly boolean[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  for (let from = 0, at = 1; at <= text.length; at++) {
    if (at < text.length && isMarked[at] === isMarked[from]) continue
    pieces.push({ text: text.slice(from, at), isMatch: isMarked[from] ?? false })
    from = at
  }
  return pieces
}

const aroundMatch = 40

/** The part of a long text around the first match, with … where it was cut; its start when nothing matches. */
export function excerptAround(text: string, searched: readonly string[]): string {
  const pieces = markMatches(text, searched)
  const first = pieces.findIndex(({ isMatch }) => isMatch)
  const at =
    first === -1 ? 0 : pieces.slice(0, first).reduce((length, piece) => length + piece.text.length, 0)
  const end = at + (pieces[first]?.text.length ?? 0) + aroundMatch
  const from = Math.max(0, at - aroundMatch)
  const whole = [...letters.segment(text)].filter(({ index }) => index >= from && index < end)
  return `${from > 0 ? '…' : ''}${whole.map(({ segment }) => segment).join('')}${end < text.length ? '…' : ''}`
}
