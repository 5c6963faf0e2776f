import { fsyncSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type EngineOptions = Parameters<NodeFS['init']>[1]
type EngineModule = Parameters<NonNullable<EngineOptions['preRun']>[number]>[0]

/**
 * PGlite's files in a folder, with the one operation that its file system lacks: fsync. Without it the engine's fsync
 * reports success although nothing has reached the disk, so a power cut loses acknowledged data. Emscripten looks for
 * `stream_ops.fsync` in every file system; each engine has its own instance to add it to.
 */
export class SyncedFiles extends NodeFS {
  override async init(pglite: PGlite, options: EngineOptions) {
    const { emscriptenOpts } = await super.init(pglite, options)
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } }
  }
}

/**
 * PGlite's own parameters turn fsync off with -F. The engine's usual way to sync its log, fdatasync, is an empty
 * function in WebAssembly; fsync works.
 */
export const syncedStartParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
  // Its timer would fire in an engine that stopped while recovering, and keep the process from exiting.
  '-c',
  'log_startup_progress_interval=0',
]

function addSync(module: EngineModule) {
  // why: the types of Emscripten's file systems omit their operations.
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

/** EIO in WebAssembly's numbering: PostgreSQL takes it as "it may not be on the disk", whatever the reason. */
const inputOutputError = 29
