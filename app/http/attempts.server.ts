import { createHmac } from 'node:crypto'
import type { SubmissionResult } from '@conform-to/react'
import type { AppLoadContext } from '@remix-run/node'
import type { z } from 'zod'
import {
  type Attempt,
  countAttempt,
  TooManyAttempts,
} from '#app/features/accounts/sign-in/attempt.commands.server.ts'
import { problem } from '#app/forms/problem.ts'
import { networkOf } from './client-network.ts'
import { refuse, refuseUnvalidated } from './form.server.ts'
import type { RequestContext } from './request-context.server.ts'

/** How long to wait, also as the header Retry-After; the sentence for it is `problem`. */
export type Waiting = { seconds: number; problem: string }

/**
 * Counts an attempt at getting in by the client's network; the answer is how long to wait where there were too many.
 * Comes first, before what was sent is read: no work is done for whoever tries too often.
 */
export async function spendAttempt(
  context: RequestContext,
  loadContext: AppLoadContext,
): Promise<Waiting | undefined> {
  return count(context, loadContext, { addressKey: keyOf(loadContext, networkOf(loadContext.clientAddress)) })
}

/** Counts it by the account too, its e-mail address, once that is known; a right password waits as a wrong one does. */
export async function spendAccountAttempt(
  context: RequestContext,
  loadContext: AppLoadContext,
  account: string,
): Promise<Waiting | undefined> {
  return count(context, loadContext, { accountKey: keyOf(loadContext, account) })
}

async function count({ db, now }: RequestContext, loadContext: AppLoadContext, attempt: Attempt) {
  try {
    await countAttempt(db, await loadContext.limiters(), now, attempt)
  } catch (error) {
    if (!(error instanceof TooManyAttempts)) throw error
    const { seconds } = error
    loadContext.answerWith('Retry-After', String(seconds))
    return { seconds, problem: problem('tooManyAttempts', { seconds }) }
  }
}

/** After an attempt that was right: the account's count begins anew. */
export async function clearAttempts(loadContext: AppLoadContext, account: string): Promise<void> {
  const limiters = await loadContext.limiters()
  await limiters.forget('account', keyOf(loadContext, account))
}

type Replying = {
  reply(problems: { formErrors: string[]; hideFields: string[] }): SubmissionResult<string[]>
}

/** 429, with the sentence above the form and everything typed still in it but `hideFields`. */
export function refuseForNow(submission: Replying, waiting: Waiting, hideFields: string[] = []) {
  return refuse(submission.reply({ formErrors: [waiting.problem], hideFields }), 429)
}

/** The same for a form that nothing was read of but what goes back into it. */
export function refuseUnreadForNow(request: Request, schema: z.ZodType, waiting: Waiting) {
  return refuseUnvalidated(request, schema, { reason: waiting.problem, status: 429 })
}

// Keyed, because there are few enough addresses to try every one against a plain digest.
function keyOf({ auth }: AppLoadContext, name: string): string {
  return createHmac('sha256', auth.options.secret).update(name.toLowerCase()).digest('base64url')
}
