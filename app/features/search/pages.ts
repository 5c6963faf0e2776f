import type { Role } from '#app/domain/role.ts'

/** The pages that can be found by name: the address, the role it requires, and its key in the messages. */
export const pages = [
  ['/', 'viewer', 'shell:overview'],
  ['/syncs', 'viewer', 'shell:syncs'],
  ['/backlog', 'viewer', 'shell:backlog'],
  ['/backlog/map', 'viewer', 'backlog:tabs.map'],
  ['/backlog/same', 'viewer', 'backlog:tabs.same'],
  ['/tickets', 'viewer', 'shell:tickets'],
  ['/silos', 'viewer', 'shell:silos'],
  ['/review', 'viewer', 'shell:review'],
  ['/teams', 'viewer', 'shell:teams'],
  ['/settings/categories', 'viewer', 'shell:categories'],
  ['/settings/agenda', 'admin', 'shell:agenda'],
  ['/settings/organisation', 'admin', 'shell:organisation'],
  ['/settings/access', 'admin', 'shell:access'],
  ['/settings/people', 'admin', 'shell:people'],
  ['/settings/audit', 'admin', 'shell:audit'],
  ['/account', 'person', 'account:title'],
] as const satisfies Place[]

/** The actions that can be started from anywhere. */
export const actions = [
  ['/syncs/new', 'member', 'finding:actions.newSync'],
  ['/teams/new', 'member', 'finding:actions.newTeam'],
  ['/settings/categories/new', 'admin', 'finding:actions.newCategory'],
  ['/settings/people', 'admin', 'finding:actions.invite'],
  ['/backlog/same', 'member', 'finding:actions.mergeSame'],
] as const satisfies Place[]

type Place = [to: string, who: Role | 'person', name: string]
