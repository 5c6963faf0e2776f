import type { AppLoadContext } from '@remix-run/node'
import { z } from 'zod'
import { pairsAtMost, readFormBody } from './body.server.ts'
import { ownPath } from './own-path.ts'
import { isPasswordField } from './submitted-values.ts'

/** A form that was sent after its sender's session had ended: where to, and everything typed in it. */
export type Draft = { path: string; fields: [name: string, value: string][] }

/** What was too long to be kept with it, by how each begins. */
export type LeftOut = string[]

const draftShape = z.object({
  path: z.string().transform(ownPath),
  fields: z.array(z.tuple([z.string(), z.string()])),
})

// Four times what the longest form takes. The sign-in form carries it as JSON, where a Japanese character is nine bytes of
// the 1 MiB that may be sent; and in a page, twice, each character becomes up to seven.
const draftUnits = 100_000
const leftOutShown = 5
const beginningUnits = 60

export async function readDraft({
  request,
  context,
}: {
  request: Request
  context: Pick<AppLoadContext, 'askedAddress'>
}): Promise<{ draft: Draft; leftOut: LeftOut }> {
  const fields: Draft['fields'] = []
  const leftOut: LeftOut = []
  let unitsLeft = draftUnits
  for (const [name, value] of await readFormBody(request)) {
    if (isPasswordField(name) || !isFieldName(name)) continue
    const units = JSON.stringify([name, value]).length + 1
    if (units <= unitsLeft) {
      unitsLeft -= units
      fields.push([name, value])
    } else if (leftOut.length < leftOutShown) leftOut.push(value.slice(0, beginningUnits).toWellFormed())
  }
  return { draft: { path: formAddressOf(context.askedAddress), fields }, leftOut }
}

/** Every field of ours is called like this; whatever else was sent is no field of any form here. */
export function isFieldName(name: string): boolean {
  return /^[a-z][A-Za-z]{0,40}$/.test(name)
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

// What stands around the fields, and an address as long as Node takes one.
const draftTextUnits = draftUnits + 20_000

/** The draft as the sign-in form carried it; anything else is none. */
export function parseDraft(text: string | undefined): Draft | undefined {
  if (!text || text.length > draftTextUnits) return undefined
  try {
    const sent: { fields?: unknown } | null = JSON.parse(text)
    const isTooMany = Array.isArray(sent?.fields) && sent.fields.length > pairsAtMost
    return isTooMany ? undefined : draftShape.safeParse(sent).data
  } catch {
    return undefined
  }
}
