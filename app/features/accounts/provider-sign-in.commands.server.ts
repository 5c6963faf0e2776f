import { sql } from 'kysely'
import type { Role } from '#app/domain/role.ts'
import { type Author, type Db, inTransaction, type Tx } from '#db/transaction.ts'
import { type ClaimedRoles, findClaimedRole } from './claimed-role.ts'
import { welcomePerson } from './person.commands.server.ts'
import { hasPeople } from './person.queries.server.ts'

/** By this name the credentials of the one identity provider are kept. */
export const providerId = 'oidc'

export type ProviderRules = { emailDomains: string[]; claimedRoles?: ClaimedRoles }

/** Whom the provider vouches for: its verified claims, and the name under which it knows the person. */
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

/** The provider knows them, but here they may not come in. */
export class SignInRefused extends Error {
  override name = 'SignInRefused'
  readonly reason: SignInRefusal
  constructor(reason: SignInRefusal) {
    super(reason)
    this.reason = reason
  }
}

type Known = { id: string; role: Role; email: string; emailVerified: boolean; deactivatedAt: Date | null }

/**
 * Lets somebody in for whom the identity provider vouches: who is known by the provider's own name for them, else by
 * the verified e-mail address, which is then linked; else a new person. Where roles follow a claim, theirs does at every
 * sign-in; only the last admin stays one, and the answer says so. Throws SignInRefused.
 */
export async function admitByProvider(
  db: Db,
  by: Author,
  rules: ProviderRules,
  identity: ProviderIdentity,
): Promise<{ personId: string; staysAdmin: boolean }> {
  const email = identity.email.trim().toLowerCase()
  if (!identity.isEmailVerified || !isAddress(email)) throw new SignInRefused('emailNotVerified')
  if (!isOwnDomain(rules, email)) throw new SignInRefused('foreignDomain')
  return inTransaction(db, by, async (db) => {
    // Two first sign-ins of one person at once make one person.
    await sql`select pg_advisory_xact_lock(hashtextextended(${email}, 0))`.execute(db)
    if (!(await hasPeople(db))) throw new SignInRefused('notSetUpYet')
    const linked = await findLinked(db, identity.accountId)
    const known = linked ?? (await findAddressed(db, email))
    if (known?.deactivatedAt) throw new SignInRefused('deactivated')
    const { role, staysAdmin } = await decideRole(db, rules, identity.claims, known)
    const personId =
      known?.id ??
      (await welcomePerson(db, by, { name: nameOf(identity, email), email, role, isEmailVerified: true }))
        .personId
    if (known) await keepUp(db, by, known, role, email)
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

async function findLinked(db: Tx, accountId: string): Promise<Known | undefined> {
  return db
    .selectFrom('people')
    .innerJoin('credentials', 'credentials.personId', 'people.id')
    .select(knownColumns)
    .where('credentials.providerId', '=', providerId)
    .where('credentials.accountId', '=', accountId)
    .executeTakeFirst()
}

async function findAddressed(db: Tx, email: string): Promise<Known | undefined> {
  return db.selectFrom('people').select(knownColumns).where('email', '=', email).executeTakeFirst()
}

async function decideRole(
  db: Tx,
  { claimedRoles }: ProviderRules,
  claims: Record<string, unknown>,
  known: Known | undefined,
): Promise<{ role: Role; staysAdmin: boolean }> {
  if (!claimedRoles) return { role: known?.role ?? 'viewer', staysAdmin: false }
  const claimed = findClaimedRole(claims, claimedRoles)
  if (known?.role === 'admin' && claimed !== 'admin' && (await isLastAdmin(db, known.id)))
    return { role: 'admin', staysAdmin: true }
  if (!claimed) throw new SignInRefused('noClaimedRole')
  return { role: claimed, staysAdmin: false }
}

/** Under a lock on every admin: two who step down at once do so one after the other. */
async function isLastAdmin(db: Tx, personId: string): Promise<boolean> {
  const admins = await db
    .selectFrom('people')
    .select('id')
    .where('role', '=', 'admin')
    .where('deactivatedAt', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return admins.every(({ id }) => id === personId)
}

async function keepUp(db: Tx, by: Author, known: Known, role: Role, email: string) {
  const emailVerified = known.emailVerified || known.email === email
  if (known.role === role && known.emailVerified === emailVerified) return
  await db
    .updateTable('people')
    .set({ role, emailVerified, updatedAt: by.now })
    .where('id', '=', known.id)
    .execute()
}

/** The provider's tokens are not kept: nothing here asks the provider for anything later. */
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

/** What the provider calls them, on one line and not too long; else the beginning of their address. */
function nameOf({ name }: ProviderIdentity, email: string): string {
  const line = name
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
  const short = [...line].slice(0, 200).join('').trim()
  return short || email.slice(0, email.lastIndexOf('@')).slice(0, 200)
}
