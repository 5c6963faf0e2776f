// A program: two starts find no secret in the folder of its first argument, and the first to create its own is done
// before the other starts writing; prints what each of them has.
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { storedSecret } from '#app/server/stored-secret.ts'

const [dataDir = ''] = process.argv.slice(2)
const { open } = promises
const reached = Promise.withResolvers<void>()
const released = Promise.withResolvers<void>()

Object.assign(promises, {
  async open(...args: Parameters<typeof open>) {
    Object.assign(promises, { open })
    syncBuiltinESMExports()
    reached.resolve()
    await released.promise
    return open(...args)
  },
})
syncBuiltinESMExports()

const late = storedSecret(dataDir)
await reached.promise
const first = await storedSecret(dataDir)
released.resolve()
process.stdout.write(JSON.stringify({ first, late: await late }))
