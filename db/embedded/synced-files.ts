import { fsyncSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type EngineOptions = Parameters<NodeFS['init']>[1]
type EngineModule = Parameters<NonNullable<EngineOptions['preRun']>[number]>[0]

/**
 * PGlite's files in a folder, with the one operation that its file system lacks: fsync. Without it the engine's
 * fsync answers that all is well and nothing has reached the disk, so a power cut loses what was acknowledged.
 * Emscripten asks every file system for `stream_ops.fsync`; each engine has a file system of its own to add it to.
 */
export class SyncedFiles extends NodeFS {
  override async init(pglite: PGlite, options: EngineOptions) {
    const { emscriptenOpts } = await super.init(pglite, options)
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } }
  }
}

/**
 * PGlite's own parameters switch fsync off with -F. The engine's usual way to sync its log, fdatasync, is an empty
 * function in WebAssembly; fsync comes through.
 */
export const syncedStartParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
  // Its timer would go off in an engine that stopped while it recovered, and keep the process from ending.
  '-c',
  'log_startup_progress_interval=0',
]

function addSync(module: EngineModule) {
  // why: the types of Emscripten's file systems leave their operations out.
  const { stream_ops: operations } = module.NODEFS as unknown as { stream_ops: StreamOperations }
  operations.fsync = ({ nfd }) => {
    try {
      fsyncSync(nfd)
      return 0
    } catch {
      throw new module.FS.ErrnoError(inputOutputError)
    }
  }
}

type StreamOperations = { fsync?: (stream: { nfd: number }) => number }

/** EIO by the numbers of WebAssembly: what PostgreSQL takes for "it may not be on the disk", whatever the reason. */
const inputOutputError = 29
