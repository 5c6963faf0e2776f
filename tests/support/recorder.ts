import type { Recorder } from '#app/domain/recorder.ts'

/** Somebody who records on a calm day; a later moment by `{ now, today }`. */
export function recorderOn(today: string, time = '09:00:00'): Recorder {
  return { actor: { id: null, name: 'Mori' }, now: new Date(`${today}T${time}Z`), today, requestId: null }
}
