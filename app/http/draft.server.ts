import { z } from 'zod'
import { ownPath } from './own-path.ts'

/** A form that was sent after its sender's session had ended: where to, and everything typed in it. */
export type Draft = { path: string; fields: [name: string, value: string][] }

const mostFields = 500

const draftShape = z.object({
  path: z.string().transform(ownPath),
  fields: z.array(z.tuple([z.string(), z.string()])).max(mostFields),
})

export async function readDraft(request: Request): Promise<Draft> {
  const { pathname, search } = new URL(request.url)
  const form = await request.formData().catch(() => new FormData())
  const fields = [...form].map(([name, value]): [string, string] => [name, String(value)])
  return { path: pathname + search, fields }
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
