// A process that commits row after row on the embedded database of a data folder and records every operation on its
// files, in order: each write and each sync.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { serialize } from 'node:v8'
import { sql } from 'kysely'
import { connectDatabase } from '#db/connect.ts'
import type { DiskEvent } from './disk.ts'

const [dataDir = '', recordFile = '', count = '0'] = process.argv.slice(2)
const folder = resolve(join(dataDir, 'pglite'))
const events: DiskEvent[] = []

const { db, close } = await recorded(() => connectDatabase({ dataDir }))
for (let number = 1; number <= Number(count); number++) {
  await sql`insert into kept_rows (number, text) values (${number}, repeat(md5(${String(number)}), 100))`.execute(
    db,
  )
  events.push({ kind: 'acknowledged', number })
  // What happens occasionally in a long life: the log moves on to a new file, a checkpoint, one more table.
  if (number % 17 === 0) await sql`select pg_switch_wal()`.execute(db)
  if (number % 23 === 0) await sql`checkpoint`.execute(db)
  if (number % 29 === 0)
    await sql`create table ${sql.table(`more_${number}`)} as select * from kept_rows`.execute(db)
}
await close()
fs.writeFileSync(recordFile, serialize(events))

/** From here on the calls of the engine's file system reach the disk and are recorded. */
function recorded<T>(work: () => Promise<T>): Promise<T> {
  const real = { ...fs }
  const paths = new Map<number, string>()
  const inFolder = (path: unknown) => {
    const name = relative(folder, resolve(String(path)))
    return name.startsWith('..') ? undefined : name
  }
  const told = (fd: number, tell: (name: string) => DiskEvent) => {
    const name = paths.get(fd)
    if (name !== undefined) events.push(tell(name))
  }
  Object.assign(fs, {
    openSync(path: string, flags: number, ...rest: []) {
      const fd = real.openSync(path, flags, ...rest)
      const name = inFolder(path)
      if (name === undefined) return fd
      paths.set(fd, name)
      if (typeof flags === 'number' && flags & fs.constants.O_TRUNC)
        events.push({ kind: 'resized', name, size: 0 })
      return fd
    },
    closeSync(fd: number) {
      paths.delete(fd)
      real.closeSync(fd)
    },
    writeSync(fd: number, bytes: Uint8Array, offset: number, length: number, position: number) {
      const written = real.writeSync(fd, bytes, offset, length, position)
      const copy = Buffer.from(bytes.buffer, bytes.byteOffset + offset, written)
      told(fd, (name) => ({ kind: 'written', name, position, bytes: Uint8Array.from(copy) }))
      return written
    },
    ftruncateSync(fd: number, size = 0) {
      real.ftruncateSync(fd, size)
      told(fd, (name) => ({ kind: 'resized', name, size }))
    },
    truncateSync(path: string, size = 0) {
      real.truncateSync(path, size)
      const name = inFolder(path)
      if (name !== undefined) events.push({ kind: 'resized', name, size })
    },
    fsyncSync(fd: number) {
      real.fsyncSync(fd)
      told(fd, (name) => ({ kind: 'synced', name }))
    },
    writeFileSync(path: string, ...rest: [string]) {
      real.writeFileSync(path, ...rest)
      const name = inFolder(path)
      if (name !== undefined) events.push({ kind: 'created', name })
    },
    mkdirSync(path: string, ...rest: []) {
      const made = real.mkdirSync(path, ...rest)
      const name = inFolder(path)
      if (name !== undefined) events.push({ kind: 'folderMade', name })
      return made
    },
    renameSync(from: string, to: string) {
      real.renameSync(from, to)
      const [name, target] = [inFolder(from), inFolder(to)]
      if (name === undefined || target === undefined) return
      events.push({ kind: 'renamed', name, target })
      for (const [fd, path] of paths) if (path === name) paths.set(fd, target)
    },
    unlinkSync(path: string) {
      real.unlinkSync(path)
      const name = inFolder(path)
      if (name !== undefined) events.push({ kind: 'removed', name })
    },
    rmdirSync(path: string) {
      real.rmdirSync(path)
      const name = inFolder(path)
      if (name !== undefined) events.push({ kind: 'removed', name })
    },
  })
  syncBuiltinESMExports()
  return work()
}
