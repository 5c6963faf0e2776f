import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { Line } from '#app/features/capture/record/line.ts'
import { action as answer } from '#app/routes/syncs.$syncId_.answer.ts'
import { action as record } from '#app/routes/syncs.$syncId_.record.ts'
import { action as revise } from '#app/routes/syncs.$syncId_.revise.ts'
import { action as takeBack } from '#app/routes/syncs.$syncId_.take-back.ts'
import { sendingJson } from './route-request.ts'

const actions = { record, revise, 'take-back': takeBack, answer }

export type Answered = {
  status: number
  lines?: Line[]
  gone?: string[]
  seq?: number
  problem?: string
  current?: Line | null
}

/** Sends what the entry line sends, and returns the answer. */
export async function operate(
  syncId: number,
  verb: keyof typeof actions,
  body: object | string,
  cookie?: string,
): Promise<Answered> {
  const args: ActionFunctionArgs = sendingJson(
    `/syncs/${syncId}/${verb}`,
    body,
    { syncId: `${syncId}` },
    cookie,
  )
  const response = await actions[verb](args)
  return { status: response.status, ...(await response.json()) }
}

/** Records a line by its text alone, for these teams; returns its key and the resulting lines. */
export async function sendLine(syncId: number, teamIds: number[], line: string, more: object = {}) {
  const key = randomUUID()
  const answered = await operate(syncId, 'record', {
    key,
    line,
    teamIds,
    agendaBlockId: null,
    painPointId: null,
    ...more,
  })
  return { key, ...answered }
}
