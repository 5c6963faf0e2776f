import { escapeMarkdown, escapeProse, linkMarkdown } from '#app/domain/text/markdown.ts'
import type { WrittenGroup, WrittenItem, WrittenMinutes, WrittenPart } from './written-minutes.ts'

/** The complete minutes as Markdown, in the words of the page. Typed text is escaped. */
export function writeMinutesMarkdown(minutes: WrittenMinutes): string {
  const { title, facts, parts, nothing, carried, nothingCarried } = minutes
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    facts.map(({ name, value }) => `- ${escapeMarkdown(name)}: ${escapeMarkdown(value)}`).join('\n'),
    ...(parts.length === 0 ? [escapeMarkdown(nothing)] : parts.flatMap(writePart)),
    ...writePart(carried),
    ...(carried.groups.length === 0 ? [escapeMarkdown(nothingCarried)] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

function writePart({ heading, groups }: WrittenPart): string[] {
  if (heading === null) return groups.flatMap((group) => writeGroup(group, '##'))
  return [`## ${escapeMarkdown(heading)}`, ...groups.flatMap((group) => writeGroup(group, '###'))]
}

function writeGroup({ heading, items, more }: WrittenGroup, level: string): string[] {
  const rest = more === null ? [] : [escapeMarkdown(more)]
  return [`${level} ${escapeMarkdown(heading)}`, items.map(writeItem).join('\n'), ...rest]
}

function writeItem({ text, about, tickets, below }: WrittenItem): string {
  const line = [
    escapeProse(text, '  '),
    ...about.map(escapeMarkdown),
    ...tickets.map(({ key, url }) => linkMarkdown(key, url)),
  ].join(' · ')
  return [`- ${line}`, ...below.map((each) => `  - ${escapeProse(each, '    ')}`)].join('\n')
}
