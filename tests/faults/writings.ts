import type { Write, WriteKind } from './write.ts'

/** The request for each kind, as the page sends it. */
export type Sending = { path: string; contentType: string; body: string }

/** Where each kind of fact is stored, by its text. */
export type FactTable = 'painPoints' | 'mentions' | 'notes' | 'decisions'

type Writing = { table: FactTable; sendingOf: (write: Write) => Sending }

export const writings: Record<WriteKind, Writing> = {
  'pain point by line': {
    table: 'painPoints',
    sendingOf: line(({ text }) => `${text} #deploy !! 30分×週3×2人`),
  },
  'pain point by form': {
    table: 'painPoints',
    sendingOf: form('?index', ({ text }) => ({
      title: text,
      categoryIds: ['1', '3'],
      severity: 'high',
      occurrences: '2',
      per: 'month',
      minutesEach: '45',
      people: '1',
    })),
  },
  'mention by line': { table: 'mentions', sendingOf: line(({ text }) => `${text} !!! 10分×日1×1人`) },
  'mention by form': {
    table: 'mentions',
    sendingOf: form('/mention', ({ text, painPointId }) => ({
      painPointId: String(painPointId),
      severity: 'low',
      quote: text,
    })),
  },
  'note by line': { table: 'notes', sendingOf: line(({ text }) => `/n ${text}`) },
  'note by form': { table: 'notes', sendingOf: form('/note', ({ text }) => ({ body: text })) },
  'decision by line': { table: 'decisions', sendingOf: line(({ text }) => `/d ${text}`) },
  'decision by form': { table: 'decisions', sendingOf: form('/decide', ({ text }) => ({ text })) },
}

function line(typed: (write: Write) => string) {
  return (write: Write): Sending => {
    const { key, syncId, teamIds, painPointId } = write
    return {
      path: `/syncs/${syncId}/record`,
      contentType: 'application/json',
      body: JSON.stringify({ key, line: typed(write), teamIds, agendaBlockId: null, painPointId }),
    }
  }
}

function form(address: string, fields: (write: Write) => Record<string, string | string[]>) {
  return (write: Write): Sending => {
    const body = new URLSearchParams({ submissionKey: write.key })
    for (const teamId of write.teamIds) body.append('teamIds', String(teamId))
    for (const [name, values] of Object.entries(fields(write))) {
      for (const value of [values].flat()) body.append(name, value)
    }
    const contentType = 'application/x-www-form-urlencoded'
    return { path: `/syncs/${write.syncId}${address}`, contentType, body: body.toString() }
  }
}
