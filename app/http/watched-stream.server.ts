import type { Role } from '#app/domain/role.ts'
import { networkOf } from './client-network.ts'
import { answerWithEvents, type EventStream } from './event-stream.server.ts'
import type { RequestArgs, RequestContext } from './request-context.server.ts'

/**
 * A stream that ends with the right to read it: at a deactivation, another password, a sign-out, a session ended from
 * elsewhere, or when looking around without an account is over. The last event says so: who comes back is led
 * to the sign-in.
 */
export async function answerWhileAllowed(
  args: RequestArgs,
  { visitor }: RequestContext,
  required: Role,
  begin: (stream: EventStream) => () => void,
): Promise<Response> {
  const rights = await args.context.rights()
  const holder = visitor && { sessionId: visitor.sessionId, personId: visitor.id }
  const counted = holder ? `session ${holder.sessionId}` : `network ${networkOf(args.context.clientAddress)}`
  return answerWithEvents(args, counted, (stream) => {
    const leave = begin(stream)
    const end = () => {
      stream.send({ name: 'over', data: {} })
      stream.end()
    }
    const unwatch = rights.watch({ holder, required, end })
    return () => {
      unwatch()
      leave()
    }
  })
}
