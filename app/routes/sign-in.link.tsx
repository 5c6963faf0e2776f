import '#app/i18n/settings-words.client.ts'
import { getFormProps, getInputProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LinkUnusable } from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import { findLinkHolder } from '#app/features/accounts/one-time-links/one-time-link.queries.server.ts'
import { UnusableLink } from '#app/features/accounts/one-time-links/unusable-link.tsx'
import { acceptSignInLink } from '#app/features/accounts/passwords/own-password.commands.server.ts'
import { linkForm } from '#app/features/accounts/sign-in/entering.form.ts'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { problem } from '#app/forms/problem.ts'
import { refuseUnreadForNow, spendAttempt } from '#app/http/attempts.server.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { type Expected, refuseExpected } from '#app/http/refusal.server.ts'
import { openRequestContext } from '#app/http/request-context.server.ts'
import { signInPerson } from '#app/http/signing-in.server.ts'
import { titled } from '#app/http/titled.ts'
import { Button } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

const expected: Expected[] = [[LinkUnusable, { formErrors: [problem('linkUnusable')] }]]

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

/** Only shows a button: a link preview that opens the address must not use it up. */
export async function loader(args: LoaderFunctionArgs) {
  const { db, t, now } = await openRequestContext(args)
  const token = new URL(args.request.url).searchParams.get('token') ?? ''
  const holder = await findLinkHolder(db, 'sign_in', token, now)
  return { title: t('accounts:signIn'), token, name: holder?.name }
}

export async function action(args: ActionFunctionArgs) {
  const context = await openRequestContext(args)
  const { db, now } = context
  const waiting = await spendAttempt(context, args.context)
  if (waiting) return refuseUnreadForNow(args.request, linkForm, waiting)
  const submission = await parseForm(args.request, linkForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { token } = submission.value
  try {
    const holder = await findLinkHolder(db, 'sign_in', token, now)
    if (!holder) throw new LinkUnusable()
    const { id, name } = holder
    const { personId } = await acceptSignInLink(db, { ...context, actor: { id, name } }, token)
    await signInPerson(args.context, args.request, personId)
  } catch (error) {
    return refuseExpected(submission, error, expected)
  }
  return redirect('/')
}

export default function SignInByLink() {
  const { title, token, name } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation('people')
  const [form, fields] = useForm<{ token: string }>({ id: 'link', lastResult, defaultValue: { token } })
  if (name === undefined) return <UnusableLink />
  return (
    <Page title={title}>
      <Form method="post" {...getFormProps(form)} className="max-w-sm">
        <FormProblems form={form} />
        <input {...getInputProps(fields.token, { type: 'hidden' })} key={fields.token.key} />
        <p className="mb-3">{t('signInByLinkHint')}</p>
        <Button primary>{t('signInByLink', { name })}</Button>
      </Form>
    </Page>
  )
}
