import { createContext, type ReactNode, useContext } from 'react'
import { isAllowed, type Role } from '#app/domain/role.ts'

/** The reader's role; undefined if nobody is signed in and the organisation does not let visitors look around. */
export const RoleContext = createContext<Role | undefined>(undefined)

/** Whether to offer something. The route's requireRole enforces it; this avoids offering what would be refused. */
export function useMay(required: Role): boolean {
  const role = useContext(RoleContext)
  return role !== undefined && isAllowed(role, required)
}

/** Content for readers with this role. */
export function For({ who, children }: { who: Role; children: ReactNode }) {
  return useMay(who) ? children : null
}
