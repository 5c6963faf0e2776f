/** A table of cells that are Markdown already; `figures` are the columns to align right. */
export function tableMarkdown(heading: string[], rows: string[][], figures: number[] = []): string {
  const rule = heading.map((_, index) => (figures.includes(index) ? '---:' : '---'))
  return [heading, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
