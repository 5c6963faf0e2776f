import type { Fault, Strike } from '../fault.ts'
import type { Stage } from '../stage.ts'

/** Replies are lost on their way to people, who send again under the same key, to two servers at once. */
const strike: Strike<Stage> = async (_stage, { scribes }) => {
  scribes.loseReplies()
  return { from: performance.now() }
}

export const lostReply: Fault = { postgres: { weight: 60, strike }, embedded: { weight: 40, strike } }
