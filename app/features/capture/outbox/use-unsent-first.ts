import { useNavigate } from '@remix-run/react'
import type { FormEvent } from 'react'

/**
 * For the sign-out form: if there is anything typed that the server does not have yet, it is listed first, on a page of
 * its own. Otherwise the form is sent, as it is without JavaScript, where nothing waits.
 */
export function useUnsentFirst(personId: string | undefined) {
  const navigate = useNavigate()
  return async (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget
    event.preventDefault()
    const unsent = personId === undefined ? [] : await findUnsent(personId).catch(() => [])
    if (unsent.length > 0) navigate('/sign-out')
    else form.submit()
  }
}

async function findUnsent(personId: string) {
  // Loaded only when somebody signs out: most pages do not need the outbox.
  const { listUnsent } = await import('./unsent.client.ts')
  return listUnsent(personId)
}
