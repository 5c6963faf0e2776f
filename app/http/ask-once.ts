import type { AppLoadContext } from '@remix-run/node'
import type { Db } from '#db/transaction.ts'

/** By question, then by what it was asked for. */
type Answers = Map<unknown, Map<string, Promise<unknown>>>

const requests = new WeakMap<AppLoadContext, Answers>()

/**
 * Asks what other loaders of the same page ask too: the first one asks, the others get its answer. Only for loaders:
 * after an action that writes, the answer would be the one of before.
 */
export function askOnce<Args extends readonly (string | number)[], Answer>(
  { context }: { context: AppLoadContext },
  question: (db: Db, ...args: Args) => Promise<Answer>,
  ...args: Args
): Promise<Answer> {
  const answers: Answers = requests.get(context) ?? new Map()
  requests.set(context, answers)
  const asked = answers.get(question) ?? new Map<string, Promise<unknown>>()
  answers.set(question, asked)
  const key = JSON.stringify(args)
  const answer = asked.get(key) ?? question(context.db, ...args)
  asked.set(key, answer)
  return answer as Promise<Answer> // why: only this question's answers are kept under it.
}
