import type { Completion } from '#app/domain/backlog-query/complete-query.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { QueryNames } from './query-names.ts'

export type Completer = (line: string, caret: number, language: Language) => Completion

let fetched: Promise<Completer> | undefined

/** The completion of the query line and the names it knows: fetched when first asked for, and then at hand. */
export function loadCompleter(): Promise<Completer> {
  fetched ??= fetchCompleter().catch((reason) => {
    fetched = undefined
    throw reason
  })
  return fetched
}

async function fetchCompleter(): Promise<Completer> {
  const [{ completeQuery }, { people, ...known }] = await Promise.all([
    import('#app/domain/backlog-query/complete-query.ts'),
    fetchNames(),
  ])
  return (line, caret, language) => completeQuery(line, caret, known, people, language)
}

async function fetchNames(): Promise<QueryNames> {
  const answer = await fetch('/backlog/words')
  // A sign-in that ended in the meantime answers with a page.
  if (!answer.ok || answer.redirected) throw new Error(answer.url)
  return answer.json()
}
