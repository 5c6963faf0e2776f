import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { hasPeople } from '#app/features/accounts/person.queries.server.ts'
import { SendAgain } from '#app/features/accounts/send-again.tsx'
import { signInForm } from '#app/features/accounts/sign-in.form.ts'
import { SignInForm } from '#app/features/accounts/sign-in-form.tsx'
import { problem } from '#app/forms/problem.ts'
import { parseDraft } from '#app/http/draft.server.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { ownPath } from '#app/http/own-path.ts'
import { signInByPassword } from '#app/http/signing-in.server.ts'
import { titled } from '#app/http/titled.ts'
import { openVisit } from '#app/http/visit.server.ts'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t } = await openVisit(args)
  const returnTo = new URL(args.request.url).searchParams.get('returnTo')
  return { title: t('accounts:signIn'), isSetUp: await hasPeople(db), returnTo: ownPath(returnTo) }
}

export async function action(args: ActionFunctionArgs) {
  await openVisit(args)
  const submission = await parseForm(args.request, signInForm)
  if (submission.status !== 'success') return refuse(submission.reply({ hideFields: ['password'] }))
  const { email, password, returnTo, draft } = submission.value
  const outcome = await signInByPassword(args.context, args.request, { email, password })
  if (outcome !== 'signedIn') {
    const refusal = submission.reply({ formErrors: [problem(outcome)], hideFields: ['password'] })
    return refuse(refusal)
  }
  const kept = parseDraft(draft)
  return kept ? data({ lastResult: undefined, kept }) : redirect(ownPath(returnTo))
}

export default function SignIn() {
  const { isSetUp, returnTo } = useLoaderData<typeof loader>()
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
      <SignInForm lastResult={answer?.lastResult} returnTo={returnTo} />
    </Page>
  )
}
