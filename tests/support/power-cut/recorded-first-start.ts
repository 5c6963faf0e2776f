// A process that creates the secret and the database of a data folder, as a first start does, and records its syncs and
// renames, in order.
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import promises, { type FileHandle } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { join, resolve } from 'node:path'
import { storedSecret } from '#app/server/stored-secret.ts'
import { connectDatabase } from '#db/connect.ts'

/** A file or folder was synced; or one was renamed, with the paths of everything it is or contains. */
export type NamingEvent = { kind: 'synced'; path: string } | { kind: 'named'; path: string; holds: string[] }

const [dataDir = '', recordFile = ''] = process.argv.slice(2)
const events: NamingEvent[] = []

const real = { ...promises }
Object.assign(promises, {
  async open(path: string, ...rest: []): Promise<FileHandle> {
    const file = await real.open(path, ...rest)
    const sync = file.sync.bind(file)
    return Object.assign(file, {
      sync: async () => {
        await sync()
        events.push({ kind: 'synced', path: resolve(path) })
      },
    })
  },
  async writeFile(path: string, text: string, options?: { flush?: boolean }) {
    await real.writeFile(path, text, options)
    if (options?.flush) events.push({ kind: 'synced', path: resolve(path) })
  },
  rename: (from: string, to: string) => named(from, to, real.rename),
  link: (from: string, to: string) => named(from, to, real.link),
})
syncBuiltinESMExports()

async function named(from: string, to: string, give: (from: string, to: string) => Promise<void>) {
  const inside = statSync(from).isDirectory() ? readdirSync(from, { recursive: true }) : []
  const holds = [from, ...inside.map((name) => join(from, String(name)))].map((path) => resolve(path))
  await give(from, to)
  events.push({ kind: 'named', path: resolve(to), holds })
}

await storedSecret(dataDir)
const { markCreated, close } = await connectDatabase({ dataDir })
await markCreated?.()
await close()
writeFileSync(recordFile, JSON.stringify(events))
