/** What whoever sent a line gets: the lines as they stand now, or why not. */
export type LineAnswer<Line> =
  /** `seq` is the sync's last change before the lines were read: what is told of a later one is newer than this. */
  | { lines: Line[]; gone: string[]; seq: number }
  /** Stays with the line, for its writer to read. */
  | { problem: string }
  /** Somebody else changed it in the meantime; null when it is gone. */
  | { current: Line | null }
