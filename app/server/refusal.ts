import { DataDirInUse } from '#db/data-dir-lock.ts'
import { FolderRefused } from '#db/embedded/folder-refusal.ts'
import { DatabaseRefused } from '#db/server-refusal.ts'
import { EnvRefused } from '../env.server.ts'
import { BuildFailed } from './build-freshness.ts'

const refusals = [EnvRefused, DataDirInUse, FolderRefused, BuildFailed, DatabaseRefused]

/** Why the server did not start: a sentence where a person can act on it, else the whole error. */
export function sentenceForRefusal(error: unknown): string {
  if (refusals.some((refusal) => error instanceof refusal)) return (error as Error).message // why: each refusal is an Error.
  const { code, syscall, address, port } = error as NodeJS.ErrnoException & {
    address?: string
    port?: number
  } // why: only optional fields are read, and a thrown non-object has none.
  if (syscall === 'listen' || syscall === 'bind') return listenSentence(code, `${address}`, port)
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function listenSentence(code: string | undefined, host: string, port: number | undefined) {
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is already in use: stop the program that has it, or set PORT to another number.`
  if (code === 'EACCES') return `Port ${port} is reserved for the system: set PORT to 1024 or more.`
  return `HOST ${host} is not an address of this machine (${code}).`
}
