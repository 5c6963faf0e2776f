import type { AppLoadContext } from '@remix-run/node'
import { z } from 'zod'
import { isPasswordField } from './form.server.ts'
import { ownPath } from './own-path.ts'

/** A form that was sent after its sender's session had ended: where to, and everything typed in it. */
export type Draft = { path: string; fields: [name: string, value: string][] }

const mostFields = 500

const draftShape = z.object({
  path: z.string().transform(ownPath),
  fields: z.array(z.tuple([z.string(), z.string()])).max(mostFields),
})

export async function readDraft({
  request,
  context,
}: {
  request: Request
  context: AppLoadContext
}): Promise<Draft> {
  const form = await request.formData().catch(() => new FormData())
  const kept = [...form].filter(([name]) => !isPasswordField(name))
  const fields = kept.map(([name, value]): [string, string] => [name, String(value)])
  return { path: formAddressOf(context.askedAddress), fields }
}

/** Where the form itself goes; sent by a script it went to the same address with '.data' behind the path. */
export function formAddressOf(askedAddress: string): string {
  const { pathname, searchParams } = new URL(askedAddress, 'http://own.invalid')
  searchParams.delete('_routes')
  const path = pathname.replace(/^\/_root\.data$/, '/').replace(/\.data$/, '')
  // Without the '=' that a query writer puts behind a name alone: '?index' is told by the name.
  const search = searchParams.toString().replace(/\bindex=(?=&|$)/, 'index')
  return search ? `${path}?${search}` : path
}

/** The draft as the sign-in form carried it; anything else is none. */
export function parseDraft(text: string | undefined): Draft | undefined {
  if (!text) return undefined
  try {
    return draftShape.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
