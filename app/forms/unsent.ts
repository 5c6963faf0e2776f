import { type ClientActionFunctionArgs, isRouteErrorResponse } from '@remix-run/react'
import { problem } from './problem.ts'

/**
 * For a route whose form must survive a lost connection, of the browser or of the database: instead of an error page
 * the form stays as typed, shows that it was not sent, and keeps its key, so that pressing again records it once.
 */
export async function keepUnsent({ request, serverAction }: ClientActionFunctionArgs) {
  const typed = await request.clone().formData()
  try {
    return await serverAction()
  } catch (error) {
    const found = findProblem(error)
    if (!found) throw error
    const initialValue = Object.fromEntries([...typed.keys()].map((name) => [name, typedIn(typed, name)]))
    const lastResult = { status: 'error', initialValue, error: { '': [problem(found)] } }
    // A status of 400 or more prevents the page from reloading over the lost connection.
    return Response.json({ lastResult }, { status: 503 })
  }
}

function findProblem(error: unknown) {
  // fetch throws this when no response arrived.
  if (error instanceof TypeError) return 'unsent'
  // The server answered that its database did not.
  if (isRouteErrorResponse(error) && error.status === 503) return 'notAnswered'
  return undefined
}

function typedIn(typed: FormData, name: string): string | string[] {
  const values = typed.getAll(name).map(String)
  return values.length === 1 && values[0] !== undefined ? values[0] : values
}
