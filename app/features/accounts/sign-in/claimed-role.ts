import { isAllowed, isRole, type Role } from '#app/domain/role.ts'

/** Which role a claim of the identity provider gives; the value '*' matches everybody. */
export type ClaimedRoles = { claim: string; roles: [value: string, role: Role][] }

/**
 * The highest role that this profile's claim gives, or undefined if it gives none. The claim is a string or a list of
 * strings, found by its name in the profile or by its path ('realm_access.roles').
 */
export function findClaimedRole(
  profile: Record<string, unknown>,
  { claim, roles }: ClaimedRoles,
): Role | undefined {
  const values = new Set(['*', ...[readClaim(profile, claim)].flat()])
  return roles
    .filter(([value]) => values.has(value))
    .map(([, role]) => role)
    .reduce<Role | undefined>((best, role) => (best && isAllowed(best, role) ? best : role), undefined)
}

/** 'sre-leads=admin,sre=member,*=viewer' as pairs; undefined if one of them is invalid. */
export function parseClaimedRoles(text: string): ClaimedRoles['roles'] | undefined {
  const pairs = text.split(',').map((pair) => {
    const at = pair.lastIndexOf('=')
    return [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()] as const
  })
  const roles = pairs.flatMap(([value, role]): ClaimedRoles['roles'] =>
    value !== '' && isRole(role) ? [[value, role]] : [],
  )
  return roles.length === pairs.length ? roles : undefined
}

/** By its own name first: a name that is a URL ('https://example.com/roles') has dots in it too. */
function readClaim(profile: Record<string, unknown>, claim: string): unknown {
  if (Object.hasOwn(profile, claim)) return profile[claim]
  return claim
    .split('.')
    .reduce<unknown>(
      (inner, name) => (isObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
      profile,
    )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
