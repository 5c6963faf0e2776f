/**
 * Escapes plain text so that nothing in it is read as Markdown or HTML: on one line, fit for a table cell, a heading or
 * a list item. It cannot start a list, and a bare address in it is not turned into a link.
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

/**
 * Escapes text of several lines for one list item: each line on its own, those after the first indented by `indent`.
 */
export function escapeProse(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => escapeMarkdown(line.trim()))
    .filter((line) => line !== '')
    .join(`\\\n${indent}`)
}

/** A Markdown link; the address is escaped so that it cannot close the link. */
export function linkMarkdown(text: string, url: string): string {
  const address = url.replaceAll(/[\s()<>|\\]/g, (character) => `%${toHex(character)}`)
  return `[${escapeMarkdown(text)}](${address})`
}

function toHex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()
}
