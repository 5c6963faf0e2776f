/**
 * A line prepared for reading marks: full-width letters, digits, signs and spaces as their half-width forms, in lower
 * case. Every character keeps its place, so that positions are the same in both.
 */
export function foldMarks(line: string): string {
  return line.replace(/[\u3000\u00a5\uff01-\uff5e\uffe5A-Z]/g, (sign) => {
    if (sign === '\u3000') return ' '
    // On many Japanese keyboards the backslash key types a yen sign.
    if (sign === '\u00a5' || sign === '\uffe5') return '\\'
    const code = sign.charCodeAt(0)
    return String.fromCharCode(code > 0xff ? code - 0xfee0 : code).toLowerCase()
  })
}

export type MarkPlace = 'open' | 'attached' | 'inside'

/**
 * What kind of place a position in a line is for a mark: open after a space or another mark, attached after a Japanese
 * word or punctuation (where no space is typed), or inside an English word, where no mark can start.
 */
export function markPlaceAt(folded: string, at: number): MarkPlace {
  const before = folded[at - 1]
  if (before === undefined || /\s/.test(before)) return 'open'
  return /[a-z0-9_\\]/.test(before) ? 'inside' : 'attached'
}

const breaks = String.raw`\s#!@>、。,;"?()[\]「」『』【】〈〉《》…`
const endSign = new RegExp(`[${breaks}.:]`)
const nameRun = new RegExp(`[^${breaks}]*`, 'y')

/** Whether a mark can end here: at the end of the line, or before a space, another mark, a bracket or punctuation. */
export function isEnd(folded: string, at: number): boolean {
  return at >= folded.length || endSign.test(folded[at] ?? '')
}

/** Where a name that starts here ends; a full stop or colon at its end is not part of it. */
export function nameEnd(folded: string, from: number): number {
  nameRun.lastIndex = from
  const [run = ''] = nameRun.exec(folded) ?? []
  let end = from + run.length
  while (end > from && '.:'.includes(folded[end - 1] ?? ' ')) end -= 1
  return end
}

const honorific = '(?:さん|さま|様|氏|くん|ちゃん|殿)'
// Given names begin with the others too: 鈴木のぞみ, 山田はな.
const particle = '(?:が|を|へ|から|まで|より|だけ|のみ(?![ぁ-ゖ])|(?:は|に|の|と|も|で|や)(?![ぁ-ゖ]))'
const nameInSentence = new RegExp(
  `^([\\p{scx=Han}\\p{scx=Katakana}a-z0-9・._-]+?)(${honorific})?(?:$|(?=${particle}))`,
  'u',
)

/**
 * A name that starts here, in a sentence that goes on without a space: '佐藤さんが対応' is 佐藤, addressed politely.
 * `to` is where the name ends, `end` where what belongs to it does.
 */
export function nameInSentenceAt(folded: string, from: number): { to: number; end: number } {
  const end = nameEnd(folded, from)
  const [, name, title = ''] = nameInSentence.exec(folded.slice(from, end)) ?? []
  return name ? { to: from + name.length, end: from + name.length + title.length } : { to: end, end }
}
