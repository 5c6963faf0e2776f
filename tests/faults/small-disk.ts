import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file system of its own, which can be full. */
export type SmallDisk = {
  dir: string
  /** Leaves room for its content and a little more. */
  fill: (leftBytes: number) => Promise<void>
  clear: () => void
  remove: () => Promise<void>
}

const size = '4g'
const attempts = 20

/**
 * In memory, as large as it will ever need to be: it uses only what is written, and is resized to its content to be
 * full. Undefined where mounting is not allowed (not root, or a container without that right).
 */
export async function mountSmallDisk(): Promise<SmallDisk | undefined> {
  const dir = await mkdtemp(join(tmpdir(), 'nayami-disk-'))
  const options = (bytes: string | number) => `size=${bytes},mode=755`
  if (mount(['-t', 'tmpfs', '-o', options(size), 'nayami-disk', dir]) !== 0) {
    await rm(dir, { recursive: true })
    return undefined
  }
  // A process that ends early leaves no mount behind.
  const unmount = () => spawnSync('umount', ['-l', dir])
  process.once('exit', unmount)
  await chmod(dir, 0o755)
  const fill = async (leftBytes: number) => {
    // What is written in the meantime may make it too large for that size.
    for (let attempt = 1; ; attempt++) {
      const { blocks, bfree, bsize } = await statfs(dir)
      const bytes = (blocks - bfree) * bsize + leftBytes
      if (mount(['-o', `remount,${options(bytes)}`, dir]) === 0) return
      if (attempt === attempts) throw new Error(`The disk of ${bytes} bytes in use could not be made full.`)
    }
  }
  const clear = () => {
    if (mount(['-o', `remount,${options(size)}`, dir]) !== 0) throw new Error('The disk stays full.')
  }
  const remove = async () => {
    process.off('exit', unmount)
    unmount()
    await rm(dir, { recursive: true, force: true })
  }
  return { dir, fill, clear, remove }
}

function mount(args: string[]): number | null {
  return spawnSync('mount', args, { stdio: 'ignore' }).status
}
