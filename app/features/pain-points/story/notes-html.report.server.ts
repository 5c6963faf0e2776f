import MarkdownIt, { type RendererRule, type StateCore, type Token } from 'markdown-it'
import markdownItCjkFriendly from 'markdown-it-cjk-friendly'
import { addressLength, longestAddress } from '#app/domain/text/address.ts'

/** The accessible names of a task list's boxes. */
export type TaskWords = { done: string; open: string }

/** The smallest heading level notes may have: the page's title and its sections have the ones above. */
const topHeading = 3
const lastHeading = 6
const linkRel = 'noreferrer nofollow ugc'

// HTML in the text stays text; the output consists of tokens, each escaped by its renderer.
// CommonMark takes ** beside a bracket for emphasis only with a space around it, which Japanese does not have.
const markdown = new MarkdownIt({ html: false, linkify: true, maxNesting: 50 }).use(markdownItCjkFriendly)
markdown.validateLink = (url) => /^(https?:\/\/|mailto:)/i.test(url)
markdown.linkify.add('ftp:', null).add('//', null)
// Where an address ends is the same everywhere, also in Japanese, which has no spaces.
for (const scheme of ['http:', 'https:'])
  markdown.linkify.add(scheme, {
    validate: (text, from) =>
      Math.max(0, addressLength(scheme + text.slice(from, from + longestAddress)) - scheme.length),
  })
// GFM links an address that starts with www. too, but no other bare name: README.md is a file.
markdown.linkify.add('www.', {
  validate: (text, from) =>
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][\w/?#%&=.~+@:-]*[\w/=])?/i.exec(text.slice(from, from + 500))?.[0]
      .length ?? 0,
  normalize: (match) => {
    match.url = `https://${match.url}`
  },
})
markdown.core.ruler.push('notes', (state) => {
  demoteHeadings(state.tokens)
  markTasks(state)
})

const { rules } = markdown.renderer
rules.link_open = (tokens, index, options, _env, self) => {
  tokens[index]?.attrSet('rel', linkRel)
  return self.renderToken(tokens, index, options)
}
rules.image = (tokens, index) => {
  const image = tokens[index]
  const address = String(image?.attrGet('src') ?? '')
  const text = escapeHtml(image?.content || address)
  // An image would be fetched from another host by every reader.
  return isInLink(tokens, index) ? text : `<a href="${escapeHtml(address)}" rel="${linkRel}">${text}</a>`
}
rules.table_open = () => '<div role="group" tabindex="0"><table>\n'
rules.table_close = () => '</table></div>\n'
rules.th_open = rules.td_open = alignCell
rules.task = (tokens, index) => {
  const { info = '', content = '' } = tokens[index] ?? {}
  return `<input type="checkbox" disabled${info} aria-label="${escapeHtml(content)}"> `
}

/**
 * Notes as HTML that is safe to put into a page, whatever was typed: CommonMark with GitHub's tables, task lists,
 * strikethrough and bare addresses. Links lead to web and mail addresses only; images become links; headings are below
 * those of the page.
 */
export function renderNotes(notes: string, taskWords: TaskWords): string {
  return markdown.render(notes, { taskWords })
}

const { escapeHtml } = markdown.utils

/** Maps the levels in use to those below the page's, without a gap; their order among themselves is kept. */
function demoteHeadings(tokens: Token[]) {
  const headings = tokens.filter(({ type }) => type === 'heading_open' || type === 'heading_close')
  const levels = [...new Set(headings.map(({ tag }) => tag))].sort()
  for (const heading of headings)
    heading.tag = `h${Math.min(lastHeading, topHeading + levels.indexOf(heading.tag))}`
}

/** `- [ ] text` and `- [x] text`: the mark becomes a disabled checkbox. */
function markTasks({ tokens, env, Token }: StateCore) {
  // why: only renderNotes renders with this, and passes the words.
  const { done, open } = env.taskWords as TaskWords
  tokens.forEach((token, index) => {
    const first = token.children?.[0]
    const isItem =
      tokens[index - 2]?.type === 'list_item_open' && tokens[index - 1]?.type === 'paragraph_open'
    const mark = isItem && first?.type === 'text' ? /^\[([ xX])\][ \u3000]+(?=\S)/.exec(first.content) : null
    if (!first || !mark) return
    const isDone = mark[1] !== ' '
    const task = new Token('task', 'input', 0)
    task.info = isDone ? ' checked' : ''
    task.content = isDone ? done : open
    first.content = first.content.slice(mark[0].length)
    token.children?.unshift(task)
    tokens[index - 2]?.attrSet('class', 'task')
  })
}

function isInLink(tokens: Token[], index: number): boolean {
  return (
    tokens
      .slice(0, index)
      .reduce((depth, { type, nesting }) => depth + (type.startsWith('link_') ? nesting : 0), 0) > 0
  )
}

/** The parser emits a style attribute, which a stylesheet cannot override. */
function alignCell(...[tokens, index, options, , self]: Parameters<RendererRule>): string {
  const cell = tokens[index]
  const align = /(center|right)/.exec(String(cell?.attrGet('style') ?? ''))?.[0]
  if (cell) cell.attrs = align ? [['data-align', align]] : null
  return self.renderToken(tokens, index, options)
}
