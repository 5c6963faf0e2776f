import type { Recorder } from '#app/domain/recorder.ts'

/** A recorder on a calm day; another moment by `{ now, today }`. */
export function recorderOn(today: string, time = '09:00:00'): Recorder {
  return { actor: { id: null, name: 'Mori' }, now: new Date(`${today}T${time}Z`), today, requestId: null }
}
