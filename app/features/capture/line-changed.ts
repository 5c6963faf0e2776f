import type { Line } from './line.ts'

/** Somebody else changed the line since it was read, or took it back: null. */
export class LineChanged extends Error {
  override name = 'LineChanged'
  readonly current: Line | null

  constructor(current: Line | null) {
    super('The line was changed in the meantime.')
    this.current = current
  }
}
