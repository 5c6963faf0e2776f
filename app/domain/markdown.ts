/**
 * Text as it is, whatever Markdown or HTML it looks like: on one line, fit for a table's cell, a heading or an item of
 * a list. It begins no list of its own, and an address in it stays text and does not become a link by itself.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
    .replaceAll(/[\\`*_{}[\]<>|#~&]/g, '\\$&')
    .replaceAll('://', '\\://')
    .replaceAll(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^\s*([-+=])/, '\\$1')
    .replace(/^\s*(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** Text of several lines as one item's: each line on its own, those after the first behind `indent`. */
export function escapeProse(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => escapeMarkdown(line.trim()))
    .filter((line) => line !== '')
    .join(`\\\n${indent}`)
}

/** A link; its address cannot end the link early. */
export function linkMarkdown(text: string, url: string): string {
  const address = url.replaceAll(/[\s()<>|\\]/g, (character) => `%${toHex(character)}`)
  return `[${escapeMarkdown(text)}](${address})`
}

function toHex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()
}
