/** Text as it is, whatever Markdown or HTML it looks like; on one line, because a table row is one. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|#~]/g, '\\$&').replaceAll(/\s*\n\s*/g, ' ')
}

/** A link; its address cannot end the link early. */
export function linkMarkdown(text: string, url: string): string {
  const address = url.replaceAll(/[\s()<>|\\]/g, (character) => `%${toHex(character)}`)
  return `[${escapeMarkdown(text)}](${address})`
}

function toHex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()
}

/** A table of cells that are Markdown already; `figures` are the columns that read better to the right. */
export function tableMarkdown(heading: string[], rows: string[][], figures: number[] = []): string {
  const rule = heading.map((_, index) => (figures.includes(index) ? '---:' : '---'))
  return [heading, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
