/** What a person may do, from least to most. */
export const roles = ['viewer', 'member', 'admin'] as const
export type Role = (typeof roles)[number]

/**
 * Whether this role is enough for `asked`: a viewer reads; a member also records, edits, merges and closes; an admin
 * also manages people, categories, the organisation and integrations.
 */
export function isAllowed(role: Role, required: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(required)
}

export function isRole(text: unknown): text is Role {
  return roles.includes(text as Role) // why: includes() of a closed list takes only its own members.
}
