/** What a person may do here, from least to most. */
export const roles = ['viewer', 'member', 'admin'] as const
export type Role = (typeof roles)[number]

/**
 * Whether somebody with this role may do what asks for `asked`: a viewer reads; a member also records, edits,
 * merges and closes; an admin also looks after people, categories, the organisation and integrations.
 */
export function isAllowed(role: Role, asked: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(asked)
}

export function isRole(text: unknown): text is Role {
  return roles.includes(text as Role) // why: includes() of a closed list takes only its own members.
}
