import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { listSourceFiles } from '#tests/architecture/source-files.ts'

/** A schema of the app: of a form, or of what a page's script sends. */
export type AppForm = { name: string; schema: z.ZodType }

/**
 * Every schema that a *.form.ts exports. One that depends on the day or on a setting is a function called …Form, which
 * is called here with one day, a value that also switches a setting on.
 */
export async function listAppForms(): Promise<AppForm[]> {
  const files = listSourceFiles('app').filter(({ path }) => path.endsWith('.form.ts'))
  const modules = await Promise.all(
    files.map(async ({ path }) => ({ path, exported: await import(pathToFileURL(path).href) })),
  )
  return modules.flatMap(({ path, exported }) =>
    Object.entries(exported).flatMap(([name, value]) => {
      const made: unknown =
        typeof value === 'function' && /^(?!is)\w+Form$/.test(name) ? value('2026-11-01') : value
      return made instanceof z.ZodType ? [{ name: `${path} ${name}`, schema: made }] : []
    }),
  )
}

/** Whether it is for a form: what a script sends as JSON is checked by schemas called …Operation. */
export function isForm({ name }: AppForm): boolean {
  return name.endsWith('Form')
}
