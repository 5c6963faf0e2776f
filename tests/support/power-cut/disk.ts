import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type DiskEvent =
  | { kind: 'written'; name: string; position: number; bytes: Uint8Array }
  | { kind: 'resized'; name: string; size: number }
  | { kind: 'synced'; name: string }
  | { kind: 'created'; name: string }
  | { kind: 'folderMade'; name: string }
  | { kind: 'renamed'; name: string; target: string }
  | { kind: 'removed'; name: string }
  | { kind: 'acknowledged'; number: number }

type Content = Extract<DiskEvent, { kind: 'written' | 'resized' }>
type File = { base: string | undefined; kept: Content[]; pending: Content[] }
type Naming = { name: string; file: File | 'folder' | undefined }

const sectorBytes = 512

/**
 * What is on the disk after a power cut: everything that was synced, and of the rest whatever the disk happened to
 * have written, sector by sector in any order. Names go through a journal, in order; a sync of any file writes it.
 */
export class CutDisk {
  readonly #names = new Map<string, File | 'folder'>()
  readonly #keptNames = new Map<string, File | 'folder'>()
  readonly #pendingNames: Naming[] = []
  readonly #baseDir: string

  constructor(baseDir: string, names: { name: string; isFolder: boolean }[]) {
    this.#baseDir = baseDir
    for (const { name, isFolder } of names) {
      const file = isFolder ? 'folder' : { base: name, kept: [], pending: [] }
      this.#names.set(name, file)
      this.#keptNames.set(name, file)
    }
  }

  take(event: DiskEvent): void {
    if (event.kind === 'written' || event.kind === 'resized') this.#change(event)
    if (event.kind === 'synced') this.#sync(event.name)
    if (event.kind === 'created') this.#name(event.name, { base: undefined, kept: [], pending: [] })
    if (event.kind === 'folderMade') this.#name(event.name, 'folder')
    if (event.kind === 'removed') this.#name(event.name, undefined)
    if (event.kind === 'renamed') {
      this.#name(event.target, this.#names.get(event.name))
      this.#name(event.name, undefined)
    }
  }

  /** Writes it into an empty folder; `happens` decides what of the unsynced was written. */
  async writeTo(dir: string, happens: () => number): Promise<void> {
    await cp(this.#baseDir, dir, { recursive: true })
    const names = new Map(this.#keptNames)
    for (const naming of this.#pendingNames.slice(0, Math.floor(happens() * (this.#pendingNames.length + 1))))
      setName(names, naming)
    for (const name of this.#keptNames.keys())
      if (!names.has(name)) await rm(join(dir, name), { recursive: true })
    for (const [name, file] of names) {
      if (file === 'folder') await mkdir(join(dir, name), { recursive: true })
      else if (file.base !== name || file.kept.length + file.pending.length > 0)
        await this.#writeFile(file, join(dir, name), happens)
    }
  }

  async #writeFile({ base, kept, pending }: File, path: string, happens: () => number) {
    const begun = base === undefined ? Buffer.alloc(0) : await readFile(join(this.#baseDir, base))
    const content = new GrowingContent(begun, [...kept, ...pending])
    for (const change of kept) content.apply(change, () => true)
    for (const change of pending) content.apply(change, () => happens() < 0.5)
    await writeFile(path, content.bytes())
  }

  #name(name: string, file: File | 'folder' | undefined) {
    const naming = { name, file }
    setName(this.#names, naming)
    this.#pendingNames.push(naming)
  }

  #change(change: Content) {
    const file = this.#names.get(change.name)
    // Writes to a file that was removed while it was open are lost with it.
    if (file && file !== 'folder') file.pending.push(change)
  }

  #sync(name: string) {
    for (const naming of this.#pendingNames.splice(0)) setName(this.#keptNames, naming)
    const file = this.#names.get(name)
    if (file && file !== 'folder') file.kept.push(...file.pending.splice(0))
  }
}

function setName(names: Map<string, File | 'folder'>, { name, file }: Naming) {
  if (file === undefined) names.delete(name)
  else names.set(name, file)
}

class GrowingContent {
  readonly #room: Buffer
  #size: number

  constructor(begun: Buffer, changes: Content[]) {
    const ends = changes.map((change) =>
      change.kind === 'resized' ? change.size : change.position + change.bytes.length,
    )
    this.#room = Buffer.alloc(Math.max(begun.length, ...ends))
    this.#room.set(begun)
    this.#size = begun.length
  }

  apply(change: Content, isWritten: () => boolean) {
    if (change.kind === 'written') {
      this.#size = Math.max(this.#size, change.position + change.bytes.length)
      for (let at = 0; at < change.bytes.length; at += sectorBytes)
        if (isWritten()) this.#room.set(change.bytes.subarray(at, at + sectorBytes), change.position + at)
    } else if (isWritten()) {
      this.#room.fill(0, change.size)
      this.#size = change.size
    }
  }

  bytes(): Buffer {
    return this.#room.subarray(0, this.#size)
  }
}
