import { expect, test } from 'vitest'
import { isAllowed, isRole } from '#app/domain/role.ts'
import { offeredScopes } from '#app/features/accounts/api-tokens/token-scopes.ts'
import { scopeRoles } from '#app/http/require-token.server.ts'
import { listSourceFiles } from './source-files.ts'

test('a scope is offered for tokens exactly when some route requires it and a smaller scope does not suffice', () => {
  const asked = listSourceFiles('app/routes')
    .flatMap(({ text }) => [...text.matchAll(/requireRoleOrToken\(args, '(\w+)'\)/g)])
    .map(([, role]) => role)
    .filter(isRole)
  expect(asked).not.toEqual([])
  const takesWriting = asked.some((role) => !isAllowed(scopeRoles.read, role))
  expect(offeredScopes).toEqual(takesWriting ? ['read', 'write'] : ['read'])
})
