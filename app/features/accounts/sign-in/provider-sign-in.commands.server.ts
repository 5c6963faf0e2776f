import { sql } from 'kysely'
import type { Role } from '#app/domain/role.ts'
import { redeemInvite } from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import { addPerson, changeRole, LastAdmin } from '#app/features/accounts/people/person.commands.server.ts'
import { hasPeople } from '#app/features/accounts/people/person.queries.server.ts'
import { type Author, type Db, inTransaction, type Tx } from '#db/transaction.ts'
import { type ClaimedRoles, findClaimedRole } from './claimed-role.ts'

/** The provider id under which the credentials of the one identity provider are stored. */
export const providerId = 'oidc'

export type ProviderRules = { emailDomains: string[]; claimedRoles?: ClaimedRoles }

/** A person as the provider identifies them: its verified claims and its own subject id. */
export type ProviderIdentity = {
  accountId: string
  email: string
  isEmailVerified: boolean
  name: string
  claims: Record<string, unknown>
}

export type SignInRefusal =
  | 'notSetUpYet'
  | 'emailNotVerified'
  | 'foreignDomain'
  | 'deactivated'
  | 'noClaimedRole'

/** The provider authenticated them, but they have no access here. */
export class SignInRefused extends Error {
  override name = 'SignInRefused'
  readonly reason: SignInRefusal
  constructor(reason: SignInRefusal) {
    super(reason)
    this.reason = reason
  }
}

type KnownPerson = {
  id: string
  role: Role
  email: string
  emailVerified: boolean
  deactivatedAt: Date | null
}

/**
 * Signs in somebody whom the identity provider authenticated: found by the provider's subject id, else by the verified
 * e-mail address, which is then linked; else a new person. Where roles follow a claim, it is applied at every sign-in;
 * only the last admin stays admin, and the result says so. Throws SignInRefused.
 */
export async function signInByProvider(
  db: Db,
  by: Author,
  rules: ProviderRules,
  identity: ProviderIdentity,
): Promise<{ personId: string; staysAdmin: boolean }> {
  const email = identity.email.trim().toLowerCase()
  if (!identity.isEmailVerified || !isAddress(email)) throw new SignInRefused('emailNotVerified')
  if (!isOwnDomain(rules, email)) throw new SignInRefused('foreignDomain')
  return inTransaction(db, by, async (db) => {
    // Two concurrent first sign-ins of one person must create one person.
    await sql`select pg_advisory_xact_lock(hashtextextended(${email}, 0))`.execute(db)
    if (!(await hasPeople(db))) throw new SignInRefused('notSetUpYet')
    const linked = await findLinked(db, identity.accountId)
    const known = linked ?? (await findAddressed(db, email))
    if (known?.deactivatedAt) throw new SignInRefused('deactivated')
    const claimed = rules.claimedRoles && findClaimedRole(identity.claims, rules.claimedRoles)
    if (rules.claimedRoles && !claimed && known?.role !== 'admin') throw new SignInRefused('noClaimedRole')
    const personId = known?.id ?? (await addByProvider(db, by, identity, email, claimed))
    const staysAdmin =
      known !== undefined && (await applyProviderClaims(db, by, rules, known, { role: claimed, email }))
    if (!linked) await linkToProvider(db, by, personId, identity.accountId)
    return { personId, staysAdmin }
  })
}

const knownColumns = [
  'people.id',
  'people.role',
  'people.email',
  'people.emailVerified',
  'people.deactivatedAt',
] as const

async function findLinked(db: Tx, accountId: string): Promise<KnownPerson | undefined> {
  return db
    .selectFrom('people')
    .innerJoin('credentials', 'credentials.personId', 'people.id')
    .select(knownColumns)
    .where('credentials.providerId', '=', providerId)
    .where('credentials.accountId', '=', accountId)
    .executeTakeFirst()
}

async function findAddressed(db: Tx, email: string): Promise<KnownPerson | undefined> {
  return db.selectFrom('people').select(knownColumns).where('email', '=', email).executeTakeFirst()
}

/** Creates a person with the role of their claim, or if there is none, that of a pending invite. */
async function addByProvider(
  db: Tx,
  by: Author,
  identity: ProviderIdentity,
  email: string,
  claimed: Role | undefined,
): Promise<string> {
  const invited = await redeemInvite(db, by, email)
  const role = claimed ?? invited ?? 'viewer'
  const name = nameOf(identity, email)
  return (await addPerson(db, by, { name, email, role, isEmailVerified: true })).personId
}

/**
 * Applies the role of the claim and marks the address as verified. Returns whether they stay admin because nobody else
 * is one.
 */
async function applyProviderClaims(
  db: Tx,
  by: Author,
  { claimedRoles }: ProviderRules,
  known: KnownPerson,
  { role, email }: { role: Role | undefined; email: string },
): Promise<boolean> {
  if (!known.emailVerified && known.email === email)
    await db
      .updateTable('people')
      .set({ emailVerified: true, updatedAt: by.now })
      .where('id', '=', known.id)
      .execute()
  if (!claimedRoles || role === known.role) return false
  try {
    await changeRole(db, by, known.id, role ?? 'viewer')
  } catch (error) {
    if (error instanceof LastAdmin) return true
    throw error
  }
  if (!role) throw new SignInRefused('noClaimedRole')
  return false
}

/** The provider's tokens are not stored: nothing here calls the provider later. */
async function linkToProvider(db: Tx, by: Author, personId: string, accountId: string) {
  await db
    .insertInto('credentials')
    .values({
      personId,
      providerId,
      accountId,
      password: null,
      accessToken: null,
      refreshToken: null,
      idToken: null,
      scope: null,
      createdAt: by.now,
      updatedAt: by.now,
    })
    .execute()
}

function isAddress(email: string): boolean {
  return /^[^@\s]+@[^@\s]+$/.test(email) && email.length <= 254
}

function isOwnDomain({ emailDomains }: ProviderRules, email: string): boolean {
  return emailDomains.length === 0 || emailDomains.includes(email.slice(email.lastIndexOf('@') + 1))
}

/** The provider's name for them, on one line and within our limit; otherwise the local part of their address. */
function nameOf({ name }: ProviderIdentity, email: string): string {
  const line = name
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
  const short = [...line].slice(0, 200).join('').trim()
  return short || email.slice(0, email.lastIndexOf('@')).slice(0, 200)
}
