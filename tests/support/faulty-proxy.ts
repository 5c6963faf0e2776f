import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { Transform, type TransformCallback } from 'node:stream'

/**
 * What happens to bytes in both directions: 'silent' drops them and leaves every connection open, like a firewall
 * that has lost its state; 'reset' cuts with RST; 'half-close' ends the target's side and still takes the client's;
 * 'slow' delays each piece.
 */
export type ProxyMode = 'pass' | 'silent' | 'reset' | 'half-close' | 'slow'

export type FaultyProxy = {
  /** On 127.0.0.1. */
  port: number
  /** For open connections and future ones. */
  setMode: (mode: ProxyMode) => void
  /** Cuts open connections with RST; new ones follow the mode. */
  resetAll: () => void
  /** How many connections are open. */
  open: () => number
  /** How many connections were opened so far. */
  begun: () => number
  close: () => Promise<void>
}

type Pair = { caller: Socket; target: Socket }

/** A proxy between a program and a TCP server that fails like a network, on demand. */
export async function startFaultyProxy(
  target: { host?: string; port: number },
  { slowMilliseconds = 50 } = {},
): Promise<FaultyProxy> {
  const pairs = new Set<Pair>()
  let mode: ProxyMode = 'pass'
  let begun = 0

  /** A stream with a gap cannot be correct again: once it has dropped something it stays silent. */
  const passage = () => {
    let isDeaf = false
    return new Transform({
      transform(piece: Buffer, _encoding, done: TransformCallback) {
        isDeaf ||= mode === 'silent'
        if (isDeaf) done()
        else if (mode === 'slow') setTimeout(done, slowMilliseconds, null, piece)
        else done(null, piece)
      },
      flush(done) {
        // Silent about the end too: the other side never learns of it.
        if (!isDeaf && mode !== 'silent') done()
      },
    })
  }

  const isOver = ({ caller, target }: Pair) => caller.destroyed || target.destroyed

  const forget = (pair: Pair) => {
    pairs.delete(pair)
    pair.caller.destroy()
    pair.target.destroy()
  }

  const reset = ({ caller, target }: Pair) => {
    caller.resetAndDestroy()
    target.resetAndDestroy()
  }

  const halfClose = ({ caller, target }: Pair) => {
    target.unpipe()
    target.resume()
    caller.end()
  }

  const server = createServer({ allowHalfOpen: true }, (caller) => {
    begun++
    const pair = { caller, target: connect({ host: '127.0.0.1', ...target, allowHalfOpen: true }) }
    pairs.add(pair)
    const end = () => {
      // While it is silent neither side learns that the other has gone.
      if (mode !== 'silent') forget(pair)
    }
    for (const socket of [caller, pair.target]) socket.on('error', () => {}).on('close', end)
    caller.pipe(passage()).pipe(pair.target)
    pair.target.pipe(passage()).pipe(caller)
    if (mode === 'reset') reset(pair)
    if (mode === 'half-close') halfClose(pair)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // why: it listens on a host and port, not on a pipe.

  const setMode = (next: ProxyMode) => {
    mode = next
    // An end that was held back by the silence is passed on now.
    if (mode !== 'silent') for (const pair of pairs) if (isOver(pair)) forget(pair)
    if (mode === 'reset') for (const pair of pairs) reset(pair)
    if (mode === 'half-close') for (const pair of pairs) halfClose(pair)
  }
  const close = async () => {
    for (const pair of pairs) forget(pair)
    server.close()
    await once(server, 'close')
  }
  return {
    port,
    setMode,
    resetAll: () => {
      for (const pair of pairs) reset(pair)
    },
    open: () => pairs.size,
    begun: () => begun,
    close,
  }
}
