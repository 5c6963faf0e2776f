import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Configuration } from 'oidc-provider'
import { closeAtEnd } from './closed-at-end.ts'

export type Account = { email: string; email_verified: boolean; name: string; groups?: string[] }

export type IdentityProvider = {
  issuer: string
  /** The variables by which a server knows this provider. */
  variables: Record<string, string>
  /** Registers that server as a client; until then every client is refused. */
  serve: (serverUrl: string) => void
  /** Who can sign in, by the provider's id for them; a test changes it as it goes. */
  accounts: Map<string, Account>
}

/** A real identity provider on loopback: its sign-in page asks for the account's name and nothing else. */
export async function startIdentityProvider(): Promise<IdentityProvider> {
  const accounts = new Map<string, Account>()
  const client = { id: 'nayami', secret: randomBytes(24).toString('hex') }
  let answer = (_req: IncomingMessage, res: ServerResponse) => {
    res.writeHead(503).end()
  }
  const server = createServer((req, res) => answer(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closeAtEnd(async () => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo // why: it listens on a host and port, not on a pipe.
  const issuer = `http://127.0.0.1:${port}`
  const serve = (serverUrl: string) => {
    const provider = new Provider(
      issuer,
      configurationOf(client, accounts, `${serverUrl}/auth/callback/oidc`),
    )
    const standard = provider.callback()
    answer = (req, res) => {
      if (req.url?.startsWith('/interaction/')) signInPage(provider, accounts, req, res)
      else standard(req, res)
    }
  }
  const variables = {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_NAME: 'Example ID',
  }
  return { issuer, variables, serve, accounts }
}

function configurationOf(
  client: { id: string; secret: string },
  accounts: Map<string, Account>,
  redirectUri: string,
): Configuration {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirectUri] }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomBytes(24).toString('hex')] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...accounts.get(sub) }) }),
    // There is no consent page, as with an employer's provider.
    loadExistingGrant: async ({ oidc }) => {
      const { provider, session, params } = oidc
      const grant = new provider.Grant({ clientId: oidc.client?.clientId, accountId: session?.accountId })
      grant.addOIDCScope(String(params?.scope))
      await grant.save()
      return grant
    },
  }
}

async function signInPage(
  provider: Provider,
  accounts: Map<string, Account>,
  req: IncomingMessage,
  res: ServerResponse,
) {
  if (req.method === 'GET') {
    const { prompt } = await provider.interactionDetails(req, res)
    res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    res.end(`<!doctype html><title>Example ID</title><h1>Example ID ${prompt.name}</h1>
      <form method="post"><label>Account <input name="account"></label><button>Continue</button></form>`)
    return
  }
  let body = ''
  for await (const chunk of req.setEncoding('utf8')) body += chunk
  const accountId = new URLSearchParams(body).get('account') ?? ''
  const result = accounts.has(accountId)
    ? { login: { accountId, remember: false } }
    : { error: 'access_denied', error_description: 'No such account' }
  await provider.interactionFinished(req, res, result, { mergeWithLastSubmission: false })
}
