import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { readRowId } from '#app/domain/row-id.ts'
import { countCharacters, readLine } from '#app/domain/text/text.ts'
import {
  findSimilar,
  type SimilarPainPoint,
} from '#app/features/pain-points/similar/similar.queries.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'

/** What the entry line shows while it is typed; `matched` in the reader's language. */
export type SimilarAnswer = { similar: (Omit<SimilarPainPoint, 'matched'> & { matched: string[] })[] }

const shownAtMost = 5
const mostCharacters = 500

/** `?text=…&sync=ID`: pain points that say the same. What no title can be finds nothing, as half-typed text may. */
export async function loader(args: LoaderFunctionArgs) {
  const { db, language } = await requireRole(args, 'viewer')
  const { searchParams } = new URL(args.request.url)
  const typed = searchParams.get('text') ?? ''
  const read = readLine(typed)
  const isAskable = read.ok && countCharacters(read.text) <= mostCharacters
  const syncId = readRowId(searchParams.get('sync') ?? '') ?? null
  const found = isAskable ? await findSimilar(db, read.text, { limit: shownAtMost, syncId }) : []
  const similar = found.map((row) => ({ ...row, matched: row.matched.map((name) => name[language]) }))
  return json<SimilarAnswer>({ similar }, { headers: { 'Cache-Control': 'private, no-cache' } })
}
