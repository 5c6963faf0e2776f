import { fork } from 'node:child_process'
import { join } from 'node:path'

export type LoadRequest = { method: 'GET' | 'POST'; path: string; body?: string }

/** Requests from a number of clients, each over one connection, one after another. */
export type Load = {
  url: string
  /** The session cookie of the requests; null without a session. */
  cookie: string | null
  clients: number
  /** Repeated until the seconds are over, or each exactly once: a multiple of the clients. */
  requests: LoadRequest[]
  until: { seconds: number } | 'each once'
}

/** The answers: one entry for each, in their order. */
export type LoadAnswers = {
  statuses: number[]
  milliseconds: number[]
  /** On the wire, with headers, compressed as for a browser. */
  bytes: number[]
  /** Requests without an answer: time-outs and cut connections. */
  lost: number
  /** From the first request to the last answer. */
  seconds: number
}

const giveUpAfterMilliseconds = 300_000

/** Sends the load from a process of its own, so that sending and serving do not share a thread. */
export async function sendLoad(load: Load): Promise<LoadAnswers> {
  const worker = fork(join(import.meta.dirname, 'load-worker.ts'))
  const giveUp = setTimeout(() => worker.kill(), giveUpAfterMilliseconds)
  try {
    return await new Promise<LoadAnswers>((resolve, reject) => {
      worker.once('message', (answers: LoadAnswers) => resolve(answers))
      worker.once('exit', (code) => reject(new Error(`The load process ended with ${code} and no answers.`)))
      worker.once('error', reject)
      worker.send(load)
    })
  } finally {
    clearTimeout(giveUp)
    worker.kill()
  }
}
