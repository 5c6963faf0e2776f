import { type KyselyPlugin, PostgresQueryCompiler, type QueryId } from 'kysely'

export type AskedStatement = { text: string; values: readonly unknown[] }

/** A plugin that notes every statement asked through the handle it is given to, in `asked`. */
export function noteStatements(asked: AskedStatement[]): KyselyPlugin {
  const compiler = new PostgresQueryCompiler()
  // Parts of a statement pass here too, and get no result. Two that grew from one share its id.
  const compiled = new WeakMap<QueryId, AskedStatement[]>()
  return {
    transformQuery: ({ node, queryId }) => {
      const { sql, parameters } = compiler.compileQuery(node, queryId)
      const statement = { text: sql.replace(/\s+/g, ' ').trim(), values: parameters }
      compiled.set(queryId, [...(compiled.get(queryId) ?? []), statement])
      return node
    },
    transformResult: async ({ result, queryId }) => {
      const statement = compiled.get(queryId)?.shift()
      if (statement) asked.push(statement)
      return result
    },
  }
}

const isQuestion = ({ text }: AskedStatement) => /^\(?(?:select|with)\b(?! set_config)/.test(text)

/** The questions that were asked with the same values before, each as often as it was repeated. */
export function listRepeated(asked: readonly AskedStatement[]): string[] {
  const seen = new Set<string>()
  return asked.filter(isQuestion).flatMap(({ text, values }) => {
    const key = JSON.stringify([text, values])
    if (seen.has(key)) return [text]
    seen.add(key)
    return []
  })
}
