import { expect, test } from 'vitest'
import { parseTicketUrl } from '#app/domain/tickets/ticket-url.ts'

const tickets: { tracker: string; key: string; url: string; typed: string[] }[] = [
  {
    tracker: 'github',
    key: 'acme/shop#412',
    url: 'https://github.com/acme/shop/issues/412',
    typed: [
      'https://github.com/acme/shop/issues/412',
      '  https://github.com/acme/shop/issues/412\n',
      '\u3000https://github.com/acme/shop/issues/412\u3000',
      'https://github.com/acme/shop/issues/412\u200b',
      'https://github.com/acme/shop/issues/412/',
      'https://github.com/acme/shop/issues/412//',
      'https://github.com/acme/shop/issues/412#issuecomment-2093117',
      'https://github.com/acme/shop/issues/412?notification_referrer_id=NT_x&utm_source=slack',
      'HTTPS://GitHub.com/Acme/Shop/issues/412',
      'https://www.github.com/acme/shop/issues/412',
      'https://github.com:443/acme/shop/issues/412',
      'https://github.com./acme/shop/issues/412',
      'https://ｇｉｔｈｕｂ.com/acme/shop/issues/412',
      'https://github.com/orgs/acme/projects/5/views/1?pane=issue&itemId=99&issue=acme%7Cshop%7C412',
    ],
  },
  {
    tracker: 'github',
    key: 'acme/shop#412',
    url: 'http://github.com/acme/shop/issues/412',
    typed: ['http://github.com/acme/shop/issues/412'],
  },
  {
    tracker: 'github',
    key: 'a.b/c_d-e#1',
    url: 'https://github.com/a.b/c_d-e/issues/1',
    typed: ['https://github.com/a.b/c_d-e/issues/1'],
  },
  {
    tracker: 'github',
    key: 'acme/pull#3',
    url: 'https://github.com/acme/pull/issues/3',
    typed: ['https://github.com/acme/pull/issues/3'],
  },
  {
    tracker: 'github',
    key: 'sre/runbooks#7',
    url: 'https://github.example.com/sre/runbooks/issues/7',
    typed: ['https://github.example.com/sre/runbooks/issues/7#issuecomment-1'],
  },
  {
    tracker: 'github',
    key: 'sre/runbooks#7',
    url: 'https://code.example.com:8443/sre/runbooks/issues/7',
    typed: ['https://code.example.com:8443/sre/runbooks/issues/7'],
  },
  {
    tracker: 'github',
    key: 'sre/ops#9',
    url: 'https://acme.ghe.com/sre/ops/issues/9',
    typed: ['https://acme.ghe.com/sre/ops/issues/9'],
  },
  {
    tracker: 'gitlab',
    key: 'acme/shop#45',
    url: 'https://gitlab.com/acme/shop/-/issues/45',
    typed: [
      'https://gitlab.com/acme/shop/-/issues/45#note_123',
      'https://gitlab.com/acme/shop/-/work_items/45',
      'https://gitlab.com/acme/shop/-/issues/incident/45',
    ],
  },
  {
    tracker: 'gitlab',
    key: 'acme/platform/deploy/tools#3',
    url: 'https://gitlab.com/acme/platform/deploy/tools/-/issues/3',
    typed: ['https://gitlab.com/Acme/platform/deploy/tools/-/issues/3/?tab=designs'],
  },
  {
    tracker: 'gitlab',
    key: 'sre/ops#12',
    url: 'https://git.example.com/sre/ops/-/issues/12',
    typed: ['https://git.example.com/sre/ops/-/issues/12'],
  },
  {
    tracker: 'gitlab',
    key: 'sre/ops#12',
    url: 'https://gitlab.example.com/sre/ops/-/issues/12',
    typed: ['https://gitlab.example.com/sre/ops/issues/12'],
  },
  {
    tracker: 'gitlab',
    key: 'gitlab/sre/ops#12',
    url: 'https://example.com/gitlab/sre/ops/-/issues/12',
    typed: ['https://example.com/gitlab/sre/ops/-/work_items/12'],
  },
  {
    tracker: 'gitlab',
    key: 'acme&3',
    url: 'https://gitlab.com/groups/acme/-/epics/3',
    typed: ['https://gitlab.com/groups/acme/-/epics/3'],
  },
  {
    tracker: 'jira',
    key: 'OPS-88',
    url: 'https://acme.atlassian.net/browse/OPS-88',
    typed: [
      'https://acme.atlassian.net/browse/OPS-88',
      'https://ACME.atlassian.net/browse/ops-88',
      'https://acme.atlassian.net/browse/OPS-88?focusedCommentId=10042&page=x#comment-10042',
      'https://acme.atlassian.net/browse/OPS-88/',
      'https://acme.atlassian.net/jira/software/projects/OPS/boards/1?selectedIssue=OPS-88',
      'https://acme.atlassian.net/jira/software/c/projects/OPS/boards/7/backlog?view=detail&selectedIssue=OPS-88',
      'https://acme.atlassian.net/jira/software/c/projects/OPS/issues/OPS-88',
      'https://acme.atlassian.net/jira/servicedesk/projects/OPS/queues/custom/4/OPS-88',
      'https://acme.atlassian.net/servicedesk/customer/portal/2/OPS-88',
    ],
  },
  {
    tracker: 'jira',
    key: 'OPS-88',
    url: 'https://jira.example.com/browse/OPS-88',
    typed: [
      'https://jira.example.com/browse/OPS-88?filter=-1',
      'https://jira.example.com/projects/OPS/issues/OPS-88?filter=allopenissues',
    ],
  },
  {
    tracker: 'jira',
    key: 'OPS2_X-88',
    url: 'https://example.com/jira/browse/OPS2_X-88',
    typed: ['https://example.com/jira/browse/OPS2_X-88#comment'],
  },
  {
    tracker: 'jira',
    key: 'OPS-88',
    url: 'https://tracker.example.com/browse/OPS-88',
    typed: ['https://tracker.example.com/browse/OPS-88'],
  },
  {
    tracker: 'jira',
    key: 'OPS-88',
    url: 'https://example.com/jira/browse/OPS-88',
    typed: ['https://example.com/jira/secure/RapidBoard.jspa?rapidView=3&selectedIssue=OPS-88'],
  },
  {
    tracker: 'jira',
    key: 'OPS-88',
    url: 'http://jira.local:8080/browse/OPS-88',
    typed: ['http://jira.local:8080/browse/OPS-88'],
  },
  {
    tracker: 'linear',
    key: 'OPS-88',
    url: 'https://linear.app/acme/issue/OPS-88',
    typed: [
      'https://linear.app/acme/issue/OPS-88/settlement-batch-by-hand',
      'https://linear.app/Acme/issue/ops-88#comment-1b2c',
      'https://linear.app/acme/issue/OPS-88/%E5%A3%B2%E4%B8%8A',
    ],
  },
  {
    tracker: 'backlog',
    key: 'SHOP-21',
    url: 'https://acme.backlog.jp/view/SHOP-21',
    typed: ['https://acme.backlog.jp/view/SHOP-21'],
  },
  {
    tracker: 'backlog',
    key: 'SHOP-21',
    url: 'https://acme.backlog.com/view/SHOP-21',
    typed: ['https://acme.backlog.com/view/SHOP-21#comment-5512'],
  },
  {
    tracker: 'backlog',
    key: 'SHOP_OPS-21',
    url: 'https://acme.backlogtool.com/view/SHOP_OPS-21',
    typed: ['https://acme.backlogtool.com/view/SHOP_OPS-21/?x=1'],
  },
  {
    tracker: 'redmine',
    key: '#123',
    url: 'https://redmine.example.com/issues/123',
    typed: [
      'https://redmine.example.com/issues/123',
      'https://redmine.example.com/issues/123?tab=history#note-4',
    ],
  },
  {
    tracker: 'redmine',
    key: '#123',
    url: 'https://example.com/redmine/issues/123',
    typed: ['https://example.com/redmine/issues/123/'],
  },
  {
    tracker: 'redmine',
    key: '#123',
    url: 'https://example.com/ops/redmine/issues/123',
    typed: ['https://example.com/ops/redmine/issues/123'],
  },
  {
    tracker: 'redmine',
    key: '#5',
    url: 'http://[2001:db8::1]:3000/issues/5',
    typed: ['http://[2001:db8::1]:3000/issues/5'],
  },
  { tracker: 'redmine', key: '#5', url: 'http://192.0.2.7/issues/5', typed: ['http://192.0.2.7/issues/5'] },
  {
    tracker: 'azure_devops',
    key: 'contoso#731',
    url: 'https://dev.azure.com/contoso/_workitems/edit/731',
    typed: [
      'https://dev.azure.com/contoso/Shop/_workitems/edit/731',
      'https://dev.azure.com/Contoso/_workitems/edit/731/',
      'https://dev.azure.com/contoso/My%20Shop/_workitems/edit/731#comment-2',
      'https://dev.azure.com/contoso/Shop/_boards/board/t/Ops/Stories/?workitem=731',
      'https://dev.azure.com/contoso/Shop/_workitems?id=731&_a=edit',
      'https://contoso.visualstudio.com/Shop/_workitems/edit/731',
      'https://contoso.visualstudio.com/DefaultCollection/Shop/_workitems/edit/731',
    ],
  },
  {
    tracker: 'azure_devops',
    key: 'Shop#731',
    url: 'https://tfs.example.com/tfs/DefaultCollection/Shop/_workitems/edit/731',
    typed: ['https://tfs.example.com/tfs/DefaultCollection/Shop/_workitems/edit/731?fullScreen=true'],
  },
  {
    tracker: 'shortcut',
    key: 'sc-1234',
    url: 'https://app.shortcut.com/acme/story/1234',
    typed: [
      'https://app.shortcut.com/acme/story/1234/alerts-that-lie?vc_group_by=day#activity-9',
      'https://app.clubhouse.io/acme/story/1234',
    ],
  },
]

test.each(tickets.flatMap(({ typed, ...ticket }) => typed.map((each) => ({ ...ticket, typed: each }))))(
  '$typed is the $tracker ticket $key',
  ({ typed, ...ticket }) => {
    expect(parseTicketUrl(typed)).toEqual({ ok: true, ...ticket })
  },
)

test.each(tickets)('$url, already normalised, is unchanged', ({ url, tracker, key }) => {
  expect(parseTicketUrl(url)).toEqual({ ok: true, url, tracker, key })
})
