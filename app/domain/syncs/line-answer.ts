/** The answer to a line that was sent: the lines as they are now, or why it was refused. */
export type LineAnswer<Line> =
  /**
   * `seq` is the number of the sync's last change before the lines were read: a change with a higher number is newer
   * than these lines.
   */
  | { lines: Line[]; gone: string[]; seq: number }
  /** Shown beside the line, for its writer. */
  | { problem: string }
  /** Somebody else changed the line in the meantime; null when it was deleted. */
  | { current: Line | null }
