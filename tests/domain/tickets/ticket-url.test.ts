import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTicketUrl } from '#app/domain/tickets/ticket-url.ts'

const github = 'https://github.com/acme/shop/issues/412'

const links: [typed: string, key: string, url: string][] = [
  ['https://example.com', 'example.com', 'https://example.com'],
  ['https://Example.com:8443/', 'example.com:8443', 'https://example.com:8443'],
  ['https://example.com/A/b/?x=1&y=2', 'example.com/A/b', 'https://example.com/A/b?x=1&y=2'],
  ['https://example.com/a?utm_source=mail&id=7&utm_medium=x', 'example.com/a', 'https://example.com/a?id=7'],
  ['https://example.com/a?utm_source=mail', 'example.com/a', 'https://example.com/a'],
  ['https://example.com/a?q=%E6%82%A9+%2B&gclid=1', 'example.com/a', 'https://example.com/a?q=%E6%82%A9+%2B'],
  ['https://tool.example.com/#/tasks/12', 'tool.example.com', 'https://tool.example.com#/tasks/12'],
  ['https://wiki.example.com/悩み', 'wiki.example.com/悩み', 'https://wiki.example.com/%E6%82%A9%E3%81%BF'],
  ['https://悩み.example/', 'xn--cbk036l.example', 'https://xn--cbk036l.example'],
  ['https://xn--cbk036l.example', 'xn--cbk036l.example', 'https://xn--cbk036l.example'],
  ['https://example.com/100%', 'example.com/100%', 'https://example.com/100%'],
  ['https://example.com/%82%A0', 'example.com/%82%A0', 'https://example.com/%82%A0'],
  ['https://example.com/%E2%80%AEcod', 'example.com/%E2%80%AEcod', 'https://example.com/%E2%80%AEcod'],
  [
    'https://github.com/acme/shop/issues',
    'github.com/acme/shop/issues',
    'https://github.com/acme/shop/issues',
  ],
  [
    'https://github.com/acme/shop/issues/0412',
    'github.com/acme/shop/issues/0412',
    'https://github.com/acme/shop/issues/0412',
  ],
  [
    'https://api.github.com/repos/acme/shop/issues/412',
    'api.github.com/repos/acme/shop/issues/412',
    'https://api.github.com/repos/acme/shop/issues/412',
  ],
  ['https://ghent.example.com/a', 'ghent.example.com/a', 'https://ghent.example.com/a'],
  ['https://gitlab.com/acme/shop', 'gitlab.com/acme/shop', 'https://gitlab.com/acme/shop'],
  [
    'https://acme.atlassian.net/wiki/spaces/OPS/pages/123',
    'acme.atlassian.net/wiki/spaces/OPS/pages/123',
    'https://acme.atlassian.net/wiki/spaces/OPS/pages/123',
  ],
  ['https://acme.sentry.io/issues/512/', 'acme.sentry.io/issues/512', 'https://acme.sentry.io/issues/512'],
  [
    'https://issuetracker.google.com/issues/512',
    'issuetracker.google.com/issues/512',
    'https://issuetracker.google.com/issues/512',
  ],
  [
    'https://codeberg.org/acme/shop/issues/5',
    'codeberg.org/acme/shop/issues/5',
    'https://codeberg.org/acme/shop/issues/5',
  ],
  ['https://example.com/browse/news-1', 'example.com/browse/news-1', 'https://example.com/browse/news-1'],
  [
    'https://example.com/a/long/path/that/goes/on/and/on/until/nobody/reads/it',
    'example.com/a/long/path/that/goes/on/and/on/until/nobody/re…',
    'https://example.com/a/long/path/that/goes/on/and/on/until/nobody/reads/it',
  ],
]

const refused: [typed: string, problem: string][] = [
  ['', 'empty'],
  [' \u3000\n', 'empty'],
  ['OPS-88', 'not_a_url'],
  ['github.com/acme/shop/issues/412', 'not_a_url'],
  ['github.com:443/acme/shop/issues/412', 'not_a_url'],
  ['https://', 'not_a_url'],
  ['https:github.com/acme/shop/issues/412', 'not_a_url'],
  ['https：／／github.com/acme/shop/issues/412', 'not_a_url'],
  [`see ${github}`, 'not_a_url'],
  [`${github} ${github}`, 'not_a_url'],
  ['https://exa mple.com/', 'not_a_url'],
  ['https://[::1/issues/5', 'not_a_url'],
  ['https://example.com:99999/', 'not_a_url'],
  ['https://./', 'not_a_url'],
  ['https://example.com/\ud800', 'not_a_url'],
  ['https://example.com/\u202egpj', 'not_a_url'],
  ['https://example.com/\u0000', 'not_a_url'],
  ['java\nscript:alert(1)', 'not_a_url'],
  ['javascript:alert(1)', 'scheme'],
  ['JavaScript:alert(1)', 'scheme'],
  ['data:text/html,<b>x</b>', 'scheme'],
  ['ftp://example.com/issues/1', 'scheme'],
  ['file:///etc/passwd', 'scheme'],
  ['mailto:sre@example.com', 'scheme'],
  ['https://mika:secret@example.com/issues/1', 'credentials'],
  ['https://token@github.com/acme/shop/issues/412', 'credentials'],
  ['https://github.com/acme/shop/pull/413', 'pull_request'],
  ['https://github.com/acme/shop/pull/413/files#diff-1', 'pull_request'],
  ['https://github.example.com/acme/shop/pull/413/', 'pull_request'],
  ['https://api.github.com/repos/acme/shop/pulls/413', 'pull_request'],
  ['https://gitlab.com/acme/platform/shop/-/merge_requests/9/diffs', 'pull_request'],
  ['https://gitlab.example.com/acme/shop/merge_requests/9', 'pull_request'],
  ['https://bitbucket.org/acme/shop/pull-requests/3/title', 'pull_request'],
  ['https://git.example.com/projects/OPS/repos/shop/pull-requests/3/overview', 'pull_request'],
  ['https://dev.azure.com/contoso/Shop/_git/shop/pullrequest/12', 'pull_request'],
  ['https://contoso.visualstudio.com/_git/shop/pullrequest/12?_a=files', 'pull_request'],
  ['https://codeberg.org/acme/shop/pulls/6', 'pull_request'],
  ['https://acme.backlog.jp/git/SHOP/api/pullRequests/8', 'pull_request'],
  [`https://example.com/${'a'.repeat(10_000)}`, 'too_long'],
  [`https://example.com/${'悩'.repeat(700)}`, 'too_long'],
]

describe('a ticket address', () => {
  test.each(links)('%s is a link labelled %s', (typed, key, url) => {
    expect(parseTicketUrl(typed)).toEqual({ ok: true, tracker: 'link', key, url })
  })

  test.each(refused)('%j is refused as %s', (typed, problem) => {
    expect(parseTicketUrl(typed)).toEqual({ ok: false, problem })
  })

  test.each(links.map(([, , url]) => url))('%s, already normalised, is unchanged', (url) => {
    expect(parseTicketUrl(url)).toMatchObject({ ok: true, url })
  })
})

const part = fc.oneof(
  fc.constantFrom(
    'issues',
    'issue',
    'browse',
    '-',
    '12',
    'OPS-3',
    '_workitems',
    'edit',
    'projects',
    'groups',
  ),
  fc.constantFrom(
    'view',
    'story',
    'work_items',
    'secure',
    'queues',
    'pull',
    'jira',
    'redmine',
    '.',
    '..',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const host = fc.oneof(
  fc.constantFrom('github.com', 'gitlab.example', 'a.atlassian.net', 'dev.azure.com', 'x.visualstudio.com'),
  fc.constantFrom(
    'linear.app',
    'a.backlog.jp',
    'app.clubhouse.io',
    'www.github.com.',
    '[::1]:80',
    'x.example:81',
  ),
  fc.domain(),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const address = fc
  .tuple(
    fc.constantFrom('http', 'https', 'HTTPS'),
    host,
    fc.array(part, { maxLength: 7 }),
    fc.webQueryParameters(),
  )
  .map(([scheme, at, path, query]) => `${scheme}://${at}/${path.join('/')}?selectedIssue=OPS-1&${query}`)

test('any text is either read or refused, and reading a result again changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(address, fc.webUrl(), fc.string({ unit: 'binary' })), (typed) => {
      const parsed = parseTicketUrl(typed)
      if (parsed.ok) expect(parseTicketUrl(parsed.url)).toEqual(parsed)
      else expect(parsed.problem).toMatch(/^[a-z_]+$/)
    }),
    { numRuns: 5000 },
  )
})
