import { type LoadRequest, sendLoad } from './load.ts'
import { countSucceeded, figuresOf, type LoadFigures } from './load-figures.ts'
import type { ServerUnderTest } from './server-under-test.ts'

export type RecordingFigures = {
  alone: LoadFigures
  together: LoadFigures
  /** Sent forms answered with a redirect, over all loads; each must be stored exactly once. */
  acknowledged: number
}

const togetherClients = 8
const fewestForms = 40

/** Sends forms that each record a mention: one after another, then from several clients at once. */
export async function measureRecording(
  { url, cookie }: ServerUnderTest,
  forms: LoadRequest[],
  seconds: number,
): Promise<RecordingFigures> {
  const send = (clients: number, from: number, count: number) =>
    sendLoad({ url, cookie, clients, requests: forms.slice(from, from + count), until: 'each once' })

  const warmUpForms = Math.min(fewestForms, Math.floor(forms.length / 4))
  const warmUp = await send(1, 0, warmUpForms)
  const most = (forms.length - warmUpForms) / 2
  const wanted = Math.max(fewestForms, (seconds * 1000) / figuresOf(1, [warmUp]).p50Milliseconds)
  const count = Math.floor(Math.min(most, wanted) / togetherClients) * togetherClients
  if (count === 0) throw new Error('There are too few pain points to record mentions of.')
  const alone = await send(1, warmUpForms, count)
  const together = await send(togetherClients, warmUpForms + count, count)
  const acknowledged = countSucceeded(warmUp) + countSucceeded(alone) + countSucceeded(together)
  return {
    alone: figuresOf(1, [alone]),
    together: figuresOf(togetherClients, [together]),
    acknowledged,
  }
}
