import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/http/not-found.ts'
import { openRequestContext } from '#app/http/request-context.server.ts'

/** Any address that has no page: with a route of its own it gets the navigation and the language of the reader. */
export async function loader(args: LoaderFunctionArgs): Promise<null> {
  await openRequestContext(args)
  throw notFound()
}

export async function action(args: ActionFunctionArgs): Promise<null> {
  await openRequestContext(args)
  throw notFound()
}

export default function NoSuchPage() {
  return null
}
