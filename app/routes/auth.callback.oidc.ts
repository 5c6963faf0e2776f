import type { LoaderFunctionArgs } from '@remix-run/node'
import { finishAtProvider } from '#app/http/provider-sign-in.server.ts'
import { openRequestContext } from '#app/http/request-context.server.ts'

// The one address of better-auth's own that the world can reach.
export async function loader(args: LoaderFunctionArgs) {
  await openRequestContext(args)
  return finishAtProvider(args)
}
