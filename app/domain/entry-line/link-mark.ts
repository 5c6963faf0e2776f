import { addressLength } from '#app/domain/text/address.ts'

/** Signs around an address, and the text that stays of them. */
export type Around = { raw: string; text: string }

const slack = /^<(https?:[^\s<>|]+)(\|[^<>\n]{0,300})?>/i
const markdown = /^\[([^\]\n]{0,300})\]\((?=https?:)/i
const nothing: Around = { raw: '', text: '' }

/**
 * The web address that a text begins with: bare, as Slack copies it ('<https://…|label>') or as a Markdown link
 * ('[label](https://…)'), whose label stays text. Undefined where it begins with none.
 */
export function readLink(text: string): { address: string; before: Around; after: Around } | undefined {
  const [copied, address = '', label = ''] = slack.exec(text) ?? []
  if (copied) {
    const after = { raw: `${label}>`, text: label.slice(1) }
    return { address, before: { raw: '<', text: '' }, after }
  }
  const [opened = '', said = ''] = markdown.exec(text) ?? []
  const bare = text.slice(opened.length)
  const length = addressLength(bare)
  if (length === 0) return undefined
  if (opened === '') return { address: bare.slice(0, length), before: nothing, after: nothing }
  if (bare[length] !== ')') return undefined
  return {
    address: bare.slice(0, length),
    before: { raw: opened, text: said },
    after: { raw: ')', text: '' },
  }
}
