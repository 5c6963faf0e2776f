import { z } from 'zod'
import { type ClaimedRoles, parseClaimedRoles } from '#app/features/accounts/sign-in/claimed-role.ts'

/** One identity provider, as the environment names it. */
export type OidcSettings = {
  /** Without a slash at its end. */
  issuer: string
  clientId: string
  clientSecret: string
  /** Whose e-mail addresses may come in; none named means any. */
  emailDomains: string[]
  claimedRoles?: ClaimedRoles
  /** On the button: "Sign in with …". */
  name: string
}

const line = z.string().regex(/^[^\r\n]{1,1000}$/)

export const oidcFields = {
  OIDC_ISSUER: line
    .refine(isIssuer)
    .transform((url) => url.replace(/\/$/, ''))
    .optional(),
  OIDC_CLIENT_ID: line.optional(),
  OIDC_CLIENT_SECRET: line.optional(),
  OIDC_EMAIL_DOMAINS: z
    .string()
    .transform((text) => text.split(',').map((domain) => domain.trim().toLowerCase()))
    .refine((domains) => domains.every((domain) => /^[^\s@]+$/.test(domain)))
    .optional(),
  OIDC_ROLE_CLAIM: line.optional(),
  OIDC_ROLES: z
    .string()
    .transform((text) => parseClaimedRoles(text) ?? [])
    .refine((roles) => roles.length > 0)
    .optional(),
  OIDC_NAME: z.string().trim().min(1).max(60).optional(),
}

export const oidcExpectations = {
  OIDC_ISSUER: 'the http or https address that the identity provider calls its issuer',
  OIDC_CLIENT_ID: 'the one-line name that the identity provider gave this client',
  OIDC_CLIENT_SECRET: 'the one-line secret that the identity provider gave this client',
  OIDC_EMAIL_DOMAINS: 'domains with commas between them, such as example.com,example.jp',
  OIDC_ROLE_CLAIM: 'the name of a claim, such as groups',
  OIDC_ROLES:
    'values of the claim with the roles viewer, member or admin, such as sre-leads=admin,sre=member,*=viewer',
  OIDC_NAME: 'the name of the identity provider, at most 60 characters',
}

type OidcName = keyof typeof oidcFields
type RawOidcSettings = z.output<z.ZodObject<typeof oidcFields>>

const together = [
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
  ['OIDC_ROLE_CLAIM', 'OIDC_ROLES'],
] satisfies OidcName[][]

/** What is missing from half a configuration, as a sentence for the person who set it. */
export function findOidcGap(given: RawOidcSettings): string | undefined {
  for (const names of together) {
    const missing = names.filter((name) => given[name] === undefined)
    if (missing.length > 0 && missing.length < names.length)
      return `${missing[0]} is missing: ${names.join(', ')} are set together or not at all.`
  }
  const [name] = Object.keys(oidcFields).filter((name) => given[name as OidcName] !== undefined) // why: its own keys.
  if (name && given.OIDC_ISSUER === undefined) return `${name} is set, but OIDC_ISSUER is not.`
}

export function readOidcSettings(given: RawOidcSettings): OidcSettings | undefined {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ROLE_CLAIM, OIDC_ROLES } = given
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return undefined
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    emailDomains: given.OIDC_EMAIL_DOMAINS ?? [],
    claimedRoles: OIDC_ROLE_CLAIM && OIDC_ROLES ? { claim: OIDC_ROLE_CLAIM, roles: OIDC_ROLES } : undefined,
    name: given.OIDC_NAME ?? new URL(OIDC_ISSUER).host,
  }
}

function isIssuer(text: string) {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return /^https?:$/.test(url?.protocol ?? '') && !url?.search && !url?.hash && !url?.username
}
