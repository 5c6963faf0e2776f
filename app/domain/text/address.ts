const host = /^https?:\/\/(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?![a-z])|^https?:\/\//iu
/** What no address has, and what closes or separates in a sentence of either language. */
const stop = /[\s"<>`|\\^{}\p{Cc}、。，．！？：；…・「」『』（）［］｛｝【】〈〉《》〔〕“”‘’～]/u
const opening: Record<string, string> = { ')': '(', ']': '[' }
/** An address is not followed further than that: a ticket's may have 2,000 characters. */
export const longestAddress = 2_100

/**
 * How long the web address is that a text begins with; 0 where it begins with none. It ends before the sentence goes on:
 * before a space, a bracket that was not opened in it, or punctuation at its end. In Japanese no space comes between:
 * there it also ends where a Japanese letter follows a Latin one or a digit ('…/issues/412です'), but not where a part
 * of the path begins in Japanese ('…/wiki/障害対応').
 */
export function addressLength(text: string): number {
  const [begun = ''] = host.exec(text) ?? []
  let end = begun.length
  if (end === 0) return 0
  for (const letter of text.slice(end, longestAddress)) {
    const isBeyondAscii = letter > '~'
    if (stop.test(letter) || (isBeyondAscii && !/[/=?#&+_%-]|[^ -~]/.test(text[end - 1] ?? ''))) break
    if (isBeyondAscii && end <= 'https://'.length) break
    end += letter.length
  }
  while (end > 0 && isLeftOut(text.slice(0, end))) end -= 1
  return /^https?:\/\/./i.test(text.slice(0, end)) ? end : 0
}

/** Whether the last sign of an address belongs to the sentence around it. */
function isLeftOut(address: string): boolean {
  const last = address.at(-1) ?? ''
  if (/[.,:;!?'*_]/.test(last)) return true
  const opened = opening[last]
  return opened !== undefined && address.split(last).length > address.split(opened).length
}
