import { randomUUID } from 'node:crypto'
import { cookieOf } from './signed-in.ts'

export const admin = { name: 'Mori', email: 'mori@nayami.test', password: 'every sync has its night' }

const adminCookies = new Map<string, string>()

/** Sets up a fresh server by the link it printed; returns the first admin's cookie. */
export async function setUp(url: string, printed: string): Promise<string> {
  const answer = await fetch(new URL(`/setup?token=${setUpTokenIn(printed)}`, url), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({
      submissionKey: randomUUID(),
      token: setUpTokenIn(printed),
      organisationName: 'Example',
      timeZone: 'Asia/Tokyo',
      defaultLanguage: 'ja',
      workingDaysPerMonth: '20',
      hoursPerPersonMonth: '160',
      toilBudgetPercent: '50',
      adminName: admin.name,
      email: admin.email,
      password: admin.password,
    }),
  })
  const cookie = cookieOf(answer.headers)
  if (answer.status !== 302 || cookie === '')
    throw new Error(`Set-up failed: ${answer.status} ${await answer.text()}`)
  return keepAdminCookie(url, cookie)
}

/** From here on openPage opens that server as the admin. */
export function keepAdminCookie(url: string, cookie: string): string {
  adminCookies.set(url, cookie)
  return cookie
}

/** The token of the setup link that a server printed when it started. */
export function setUpTokenIn(printed: string): string {
  const token = /\/setup\?token=(\S+)/.exec(printed)?.[1]
  if (!token) throw new Error(`No setup link was printed:\n${printed}`)
  return token
}

export function listAdminCookies(url: string) {
  const pairs = adminCookies.get(url)?.split('; ') ?? []
  return pairs.map((pair) => {
    const [name = '', value = ''] = pair.split('=', 2)
    return { name, value, url }
  })
}
