import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SendAgain } from '#app/features/accounts/one-time-links/send-again.tsx'
import { hasPeople } from '#app/features/accounts/people/person.queries.server.ts'
import { ProviderLink } from '#app/features/accounts/sign-in/provider-link.tsx'
import { signInForm } from '#app/features/accounts/sign-in/sign-in.form.ts'
import { SignInForm } from '#app/features/accounts/sign-in/sign-in-form.tsx'
import { SignInProblem } from '#app/features/accounts/sign-in/sign-in-problem.tsx'
import { StrayProblems } from '#app/forms/form-problems.tsx'
import { problem } from '#app/forms/problem.ts'
import {
  clearAttempts,
  refuseForNow,
  refuseUnreadForNow,
  spendAccountAttempt,
  spendAttempt,
} from '#app/http/attempts.server.ts'
import { parseDraft } from '#app/http/draft.server.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { ownPath } from '#app/http/own-path.ts'
import { readSignInProblem } from '#app/http/provider-sign-in.server.ts'
import { openRequestContext } from '#app/http/request-context.server.ts'
import { returnPath } from '#app/http/return-path.ts'
import { listSignInWays } from '#app/http/sign-in-ways.server.ts'
import { signInByPassword } from '#app/http/signing-in.server.ts'
import { titled } from '#app/http/titled.ts'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const context = await openRequestContext(args)
  return {
    title: context.t('accounts:signIn'),
    isSetUp: await hasPeople(context.db),
    returnTo: returnPath(args.request, '/'),
    ways: listSignInWays(context, args.context),
    problem: readSignInProblem(args.request),
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await openRequestContext(args)
  const tooMany = await spendAttempt(context, args.context)
  if (tooMany) return refuseUnreadForNow(args.request, signInForm, tooMany)
  const submission = await parseForm(args.request, signInForm)
  if (submission.status !== 'success') return refuse(submission.reply({ hideFields: ['password'] }))
  const { email, password, returnTo, draft } = submission.value
  if (!listSignInWays(context, args.context).passwords)
    return refuse(submission.reply({ formErrors: [problem('passwordsOff')], hideFields: ['password'] }))
  const waiting = await spendAccountAttempt(context, args.context, email)
  if (waiting) return refuseForNow(submission, waiting, ['password'])
  const outcome = await signInByPassword(args.context, args.request, { email, password })
  if (outcome !== 'signedIn') {
    const refusal = submission.reply({ formErrors: [problem(outcome)], hideFields: ['password'] })
    return refuse(refusal)
  }
  await clearAttempts(args.context, email)
  const kept = parseDraft(draft)
  return kept ? data({ lastResult: undefined, kept }) : redirect(ownPath(returnTo))
}

export default function SignIn() {
  const { isSetUp, returnTo, ways, problem } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('accounts')
  if (!isSetUp) {
    return (
      <Page title={t('notSetUp')}>
        <p>{t('notSetUpHint')}</p>
      </Page>
    )
  }
  if (answer && 'kept' in answer) {
    return (
      <Page title={t('sendAgain')}>
        <SendAgain draft={answer.kept} />
      </Page>
    )
  }
  return (
    <Page title={t('signIn')}>
      {problem && <SignInProblem problem={problem} />}
      {ways.provider && (
        <p className="mb-5">
          <ProviderLink provider={ways.provider} returnTo={returnTo} />
        </p>
      )}
      {ways.passwords ? (
        <SignInForm lastResult={answer?.lastResult} returnTo={returnTo} />
      ) : (
        <StrayProblems lastResult={answer?.lastResult} />
      )}
    </Page>
  )
}
