import type { Line } from './line.ts'

/** Somebody else changed the line since it was read; null when they deleted it. */
export class LineChanged extends Error {
  override name = 'LineChanged'
  readonly current: Line | null

  constructor(current: Line | null) {
    super('The line was changed in the meantime.')
    this.current = current
  }
}
