import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/**
 * When a process started, in the system's own format; always the same text for the same process, and another one for a
 * later process with its number. Undefined where the system does not provide it.
 */
export async function processStartedAt(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') return linuxStartedAt(pid)
  const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }))
  return stdout.trim() || undefined
}

/** Whether the process with this number and start time is still running. Without a start time the number decides. */
export async function isRunning(pid: number, startedAt: string | undefined): Promise<boolean> {
  if (!hasProcess(pid)) return false
  const now = await processStartedAt(pid)
  return startedAt === undefined || now === undefined || now === startedAt
}

function hasProcess(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is running, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

// Field 22 of stat counts clock ticks since boot, so the boot id is part of it. The second field is the program's name
// in brackets and may contain anything, spaces and brackets included.
async function linuxStartedAt(pid: number) {
  try {
    const [boot, stat] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ])
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return `${boot.trim()}:${ticks}`
  } catch {
    return undefined
  }
}
