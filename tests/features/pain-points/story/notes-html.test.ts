import { describe, expect, test } from 'vitest'
import { renderNotes } from '#app/features/pain-points/story/notes-html.report.server.ts'

const words = { done: 'done', open: 'to do' }
const html = (notes: string) => renderNotes(notes, words).trim()
const link = (address: string, text = address) =>
  `<a href="${address}" rel="noreferrer nofollow ugc">${text}</a>`

/** Every tag that notes may contain. */
const known =
  /^\/?(p|h[3-6]|ul|ol|li|a|em|strong|s|code|pre|blockquote|hr|br|table|thead|tbody|tr|th|td|div|input)$/
const tagsOf = (text: string) => [...text.matchAll(/<(\/?[a-z0-9]+)/gi)].map(([, name]) => name ?? '')

describe('no script gets through', () => {
  test.each([
    '<script>alert(1)</script>',
    '<ScRiPt src=//evil.example></sCrIpT>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    'a <b onclick="alert(1)">b</b>',
    '<!-- --><script>alert(1)</script>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\nscript:alert(1))',
    '[x](java&#115;cript:alert(1))',
    '[x](&#x6A;avascript:alert(1))',
    '[x](javascript&colon;alert(1))',
    '[x](\u0001javascript:alert(1))',
    '[x](vbscript:x)',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](file:///etc/passwd)',
    '[x](//evil.example)',
    '[x](/sign-out)',
    '[x]: javascript:alert(1)\n\n[x]',
    '<javascript:alert(1)>',
    '![x](javascript:alert(1))',
    '![x](data:image/svg+xml;base64,PHN2Zz4=)',
    '![x](data:image/png;base64,AAAA)',
    '![x" onerror="alert(1)](https://x.example/a.png)',
    '[x](https://x.example "a\\" onmouseover=\\"alert(1)")',
    '[x](https://x.example/"onmouseover="alert(1))',
    '```"><script>alert(1)</script>\nx\n```',
    '| <script> |\n|--|\n| <img src=x onerror=alert(1)> |',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<style>*{display:none}</style>',
    '<iframe src="https://evil.example"></iframe>',
    '- [x] <img src=x onerror=alert(1)>',
  ])('%s', (typed) => {
    const shown = html(typed)
    expect(tagsOf(shown).filter((tag) => !known.test(tag))).toEqual([])
    const addresses = [...shown.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)
    expect(addresses.filter((address) => !/^(https?:\/\/|mailto:)/.test(address ?? ''))).toEqual([])
    const tags = shown.match(/<[^>]*>/g)?.join('') ?? ''
    expect(tags.replaceAll(/"[^"]*"/g, '')).not.toMatch(/\son|style|src/i)
  })
})

describe('Markdown as HTML', () => {
  test.each([
    ['plain text', '夜間バッチが止まる。', '<p>夜間バッチが止まる。</p>'],
    ['HTML as text', 'a < b & <b>c</b>', '<p>a &lt; b &amp; &lt;b&gt;c&lt;/b&gt;</p>'],
    ['emphasis in Japanese', '**重要**な*話*です', '<p><strong>重要</strong>な<em>話</em>です</p>'],
    ['struck out', '~~no~~', '<p><s>no</s></p>'],
    ['a link', '[runbook](https://x.example/a)', `<p>${link('https://x.example/a', 'runbook')}</p>`],
    ['a mail address', '<sre@x.example>', `<p>${link('mailto:sre@x.example', 'sre@x.example')}</p>`],
    ['a bare address', 'see https://x.example/a.', `<p>see ${link('https://x.example/a')}.</p>`],
    [
      'one in Japanese brackets',
      '「https://x.example/a」を見る',
      `<p>「${link('https://x.example/a')}」を見る</p>`,
    ],
    ['www.', 'see www.x.example/a.', `<p>see ${link('https://www.x.example/a', 'www.x.example/a')}.</p>`],
    ['a file name', 'README.md and x.example', '<p>README.md and x.example</p>'],
    ['an image', '![graph](https://x.example/a.png)', `<p>${link('https://x.example/a.png', 'graph')}</p>`],
    ['an image without words', '![](https://x.example/a.png)', `<p>${link('https://x.example/a.png')}</p>`],
    [
      'an image in a link',
      '[![graph](https://x.example/a.png)](https://x.example)',
      `<p>${link('https://x.example', 'graph')}</p>`,
    ],
    ['a heading', '# One\n## Two\n# Three', '<h3>One</h3>\n<h4>Two</h4>\n<h3>Three</h3>'],
    ['headings with gaps', '## One\n##### Two', '<h3>One</h3>\n<h4>Two</h4>'],
    [
      'six levels of headings',
      '# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6',
      '<h3>1</h3>\n<h4>2</h4>\n<h5>3</h5>\n<h6>4</h6>\n<h6>5</h6>\n<h6>6</h6>',
    ],
    [
      'tasks',
      '- [ ] write\n- [x] read\n- [] neither\n- x [ ] neither',
      [
        '<ul>',
        '<li class="task"><input type="checkbox" disabled aria-label="to do"> write</li>',
        '<li class="task"><input type="checkbox" disabled checked aria-label="done"> read</li>',
        '<li>[] neither</li>',
        '<li>x [ ] neither</li>',
        '</ul>',
      ].join('\n'),
    ],
    [
      'a table',
      '| a | b |\n|:-:|--:|\n| 1 | 2 |',
      [
        '<div role="group" tabindex="0"><table>',
        '<thead>\n<tr>\n<th data-align="center">a</th>\n<th data-align="right">b</th>\n</tr>\n</thead>',
        '<tbody>\n<tr>\n<td data-align="center">1</td>\n<td data-align="right">2</td>\n</tr>\n</tbody>',
        '</table></div>',
      ].join('\n'),
    ],
    [
      'code',
      '`<b>`\n\n```sh\nrm *\n```',
      '<p><code>&lt;b&gt;</code></p>\n<pre><code class="language-sh">rm *\n</code></pre>',
    ],
  ])('%s', (_what, notes, expected) => {
    expect(html(notes)).toBe(expected)
  })
})

describe('Japanese has no spaces around emphasis and addresses', () => {
  test.each([
    ['手順は**「再起動」**です', '手順は<strong>「再起動」</strong>です'],
    ['**重要：**手順書を見る', '<strong>重要：</strong>手順書を見る'],
    ['**Linux（夜間）**で起きる', '<strong>Linux（夜間）</strong>で起きる'],
    ['これは**「A」**と**「B」**です', 'これは<strong>「A」</strong>と<strong>「B」</strong>です'],
    ['毎回*「失敗」*になる', '毎回<em>「失敗」</em>になる'],
    ['**5分。**その後', '<strong>5分。</strong>その後'],
    ['夜間に***「停止」***する', '夜間に<em><strong>「停止」</strong></em>する'],
    ['手順は~~（旧）~~新しい', '手順は<s>（旧）</s>新しい'],
    ['**`restart`**を打つ', '<strong><code>restart</code></strong>を打つ'],
    ['**注意！**必ず', '<strong>注意！</strong>必ず'],
    ['**①**を先に', '<strong>①</strong>を先に'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['snake_case_name と _強調_ です', 'snake_case_name と <em>強調</em> です'],
    ['手順はhttps://x.example/runbookを参照', `手順は${link('https://x.example/runbook')}を参照`],
    ['（https://x.example/a）', `（${link('https://x.example/a')}）`],
    ['https://x.example/issues/412です', `${link('https://x.example/issues/412')}です`],
  ])('%s', (notes, expected) => {
    expect(html(notes)).toBe(`<p>${expected}</p>`)
  })
})

describe('20,000 characters are rendered within a second', () => {
  test.each(
    Object.entries({
      'opening brackets': '[',
      'opening images': '![',
      'links within links': '[a](',
      quotes: '>',
      'quotes with spaces': '> ',
      lists: '- ',
      'deeper lists': '-\t',
      stars: '*',
      'stars and underscores': '*a_ ',
      'emphasis that never ends': '**a *b ',
      backticks: '`a``b',
      strikes: '~~a ',
      addresses: 'https://x.example/ ',
      'one endless address': 'www.a.',
      'mail addresses': 'a@b.',
      entities: '&#x41;',
      'table cells': '|a',
      'table rows': '|a|\n|-|\n',
      'angle brackets': '<a ',
      'reference definitions': '[a]: https://x.example\n',
      backslashes: '\\',
      'escaped brackets': '\\[a\\](',
      Japanese: '夜間バッチ、',
      'task lists': '- [ ] a\n',
    }),
  )('%s', (_what, part) => {
    const notes = part.repeat(Math.ceil(20_000 / part.length)).slice(0, 20_000)
    const begun = performance.now()
    const shown = html(notes)
    expect(performance.now() - begun).toBeLessThan(1000)
    expect(tagsOf(shown).filter((tag) => !known.test(tag))).toEqual([])
  })
})
