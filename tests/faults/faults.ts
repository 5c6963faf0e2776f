import type { Fault } from './fault.ts'
import type { FaultKind } from './fault-kinds.ts'
import { fullDisk } from './kinds/full-disk.ts'
import { halfClose } from './kinds/half-close.ts'
import { kill } from './kinds/kill.ts'
import { lock } from './kinds/lock.ts'
import { lostReply } from './kinds/lost-reply.ts'
import { reset } from './kinds/reset.ts'
import { restart } from './kinds/restart.ts'
import { silence } from './kinds/silence.ts'
import { slow } from './kinds/slow.ts'
import { terminate } from './kinds/terminate.ts'

export const faults: Record<FaultKind, Fault> = {
  kill,
  terminate,
  restart,
  reset,
  'half-close': halfClose,
  silence,
  slow,
  lock,
  'full-disk': fullDisk,
  'lost-reply': lostReply,
}
