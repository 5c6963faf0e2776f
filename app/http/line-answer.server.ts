import { json } from '@remix-run/node'
import type { z } from 'zod'
import type { LineAnswer } from '#app/domain/syncs/line-answer.ts'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { type Problem, problem } from '#app/forms/problem.ts'
import { readJsonBody } from './body.server.ts'

export function answerLines<Line extends { id: string }>(
  lines: Line[],
  lineIds: readonly string[],
  seq: number,
) {
  const there = new Set(lines.map(({ id }) => id))
  return json<LineAnswer<Line>>({ lines, gone: lineIds.filter((id) => !there.has(id)), seq })
}

export function refuseLine(text: string) {
  return json<LineAnswer<never>>({ problem: text }, { status: 422 })
}

export function answerConflict<Line>(current: Line | null) {
  return json<LineAnswer<Line>>({ current }, { status: 409 })
}

// Two lines of 20,000 characters, with a backslash before each of them.
const operationUnits = 100_000

/** Reads what the entry line sent; undefined for anything that it never sends. */
export async function parseOperation<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  return schema.safeParse(await readJsonBody(request, operationUnits)).data
}

export type ExpectedOfLine = readonly [kind: new () => Error, problem: Problem]

/** An error that a command gives on purpose becomes the reason that stays with the line; any other flies on. */
export function refuseExpectedOfLine(error: unknown, expected: readonly ExpectedOfLine[]) {
  if (error instanceof UnknownId) return refuseLine(problem('unknownId'))
  const found = expected.find(([kind]) => error instanceof kind)
  if (!found) throw error
  return refuseLine(problem(found[1]))
}
