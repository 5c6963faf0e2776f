/** The line cannot be recorded as it is now; the message is the problem. */
export class UnfitLine extends Error {
  override name = 'UnfitLine'
}
