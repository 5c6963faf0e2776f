import type { LoaderFunctionArgs } from '@remix-run/node'
import { beginAtProvider } from '#app/http/provider-sign-in.server.ts'
import { openRequestContext } from '#app/http/request-context.server.ts'

// A link and not a form: our policy lets forms lead only to ourselves, and this one leads on to the provider.
export async function loader(args: LoaderFunctionArgs) {
  await openRequestContext(args)
  return beginAtProvider(args)
}
