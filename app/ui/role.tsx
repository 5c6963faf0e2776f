import { createContext, type ReactNode, useContext } from 'react'
import { isAllowed, type Role } from '#app/domain/role.ts'

/** What this reader may do; undefined where nobody is signed in and the organisation lets nobody look around. */
export const RoleContext = createContext<Role | undefined>(undefined)

/** Whether to offer something at all. The route's requireRole is what refuses; this spares the refusal. */
export function useMay(asked: Role): boolean {
  const role = useContext(RoleContext)
  return role !== undefined && isAllowed(role, asked)
}

/** What only somebody with this role has a use for. */
export function For({ who, children }: { who: Role; children: ReactNode }) {
  return useMay(who) ? children : null
}
