import { useNavigate } from '@remix-run/react'
import type { FormEvent } from 'react'

/**
 * For the form by which a person signs out: what they typed and the server does not have yet is named first, on the page
 * of its own; without any the form goes its way, as it does without JavaScript, where nothing waits.
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
  // Fetched only when somebody leaves: most pages have nothing to do with the outbox.
  const { listUnsent } = await import('./unsent.client.ts')
  return listUnsent(personId)
}
