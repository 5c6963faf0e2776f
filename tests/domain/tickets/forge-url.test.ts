import { describe, expect, test } from 'vitest'
import { parseTicketUrl } from '#app/domain/tickets/ticket-url.ts'

/** As GitLab writes into the query what is opened beside a board. */
function showing(shown: object | null): string {
  return encodeURIComponent(btoa(JSON.stringify(shown)))
}

const tickets: { tracker: string; key: string; url: string; typed: string[] }[] = [
  {
    tracker: 'gitlab',
    key: 'acme/shop#412',
    url: 'https://gitlab.com/acme/shop/-/issues/412',
    typed: [
      `https://gitlab.com/acme/shop/-/boards/2?show=${showing({ iid: '412', full_path: 'acme/shop', id: 9 })}`,
      `https://gitlab.com/groups/acme/-/boards/7?show=${showing({ iid: '412', full_path: 'acme/shop', id: 9 })}`,
      `https://gitlab.com/acme/shop/-/issues?sort=created&show=${showing({ iid: 412, full_path: 'Acme/Shop' })}`,
      `https://gitlab.com/acme/shop/-/issues/100?show=${showing({ iid: '412', full_path: 'acme/shop' })}`,
      `https://gitlab.com/acme/shop/-/work_items?show=${showing({ iid: '412', full_path: 'acme/shop' })}#note_1`,
    ],
  },
  {
    tracker: 'gitlab',
    key: 'acme/shop#100',
    url: 'https://gitlab.com/acme/shop/-/issues/100',
    typed: [
      'https://gitlab.com/acme/shop/-/issues/100?show=412',
      `https://gitlab.com/acme/shop/-/issues/100?show=${showing({ iid: '412', full_path: 'acme' })}`,
      `https://gitlab.com/acme/shop/-/issues/100?show=${showing({ iid: '0x1', full_path: 'acme/shop' })}`,
      `https://gitlab.com/acme/shop/-/issues/100?show=${showing(null)}`,
    ],
  },
  {
    tracker: 'github',
    key: 'acme/shop#412',
    url: 'https://github.com/acme/shop/issues/412',
    typed: [
      'https://github.com/acme/shop/issues/100?issue=acme%7Cshop%7C412',
      'https://github.com/acme/shop/issues?q=is%3Aopen&issue=Acme%7CShop%7C412',
      'https://github.com/orgs/acme/projects/3/views/1?pane=issue&itemId=9&issue=acme%7Cshop%7C412',
    ],
  },
  {
    tracker: 'azure_devops',
    key: '決済#12',
    url: 'https://tfs.example.com/%E6%B1%BA%E6%B8%88/_workitems/edit/12',
    typed: [
      'https://tfs.example.com/決済/_workitems/edit/12',
      'https://tfs.example.com/%E6%B1%BA%E6%B8%88/_workitems/edit/12',
    ],
  },
]

describe('a ticket opened beside another page has one address, and a key that can be read', () => {
  test.each(tickets.flatMap(({ typed, ...expected }) => typed.map((address) => ({ address, ...expected }))))(
    '$address',
    ({ address, ...expected }) => {
      expect(parseTicketUrl(address)).toEqual({ ok: true, ...expected })
    },
  )
})
