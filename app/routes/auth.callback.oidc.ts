import type { LoaderFunctionArgs } from '@remix-run/node'
import { finishAtProvider } from '#app/http/provider-sign-in.server.ts'
import { openVisit } from '#app/http/visit.server.ts'

// The one address of better-auth's own that the world can reach.
export async function loader(args: LoaderFunctionArgs) {
  await openVisit(args)
  return finishAtProvider(args)
}
