// A program: locks the folder of its first argument, reports it, and releases it when its input ends.
import { once } from 'node:events'
import { lockDataDir } from '#db/data-dir-lock.ts'

try {
  const lock = await lockDataDir(process.argv[2] ?? '')
  process.stdout.write('held\n')
  process.stdin.resume()
  await once(process.stdin, 'end')
  await lock.release()
} catch (error) {
  process.stdout.write(`refused: ${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
}
