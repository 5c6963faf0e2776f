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
import { resetPassword } from '#app/features/accounts/passwords/own-password.commands.server.ts'
import { CommonPassword } from '#app/features/accounts/passwords/password.commands.server.ts'
import { resetForm } from '#app/features/accounts/sign-in/entering.form.ts'
import { TextField } from '#app/forms/field.tsx'
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

const expected: Expected[] = [
  [LinkUnusable, { formErrors: [problem('linkUnusable')] }],
  [CommonPassword, { fieldErrors: { password: [problem('commonPassword')] } }],
]

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, now } = await openRequestContext(args)
  const token = new URL(args.request.url).searchParams.get('token') ?? ''
  const holder = await findLinkHolder(db, 'reset_password', token, now)
  return { title: t('people:reset'), token, email: holder?.email }
}

export async function action(args: ActionFunctionArgs) {
  const context = await openRequestContext(args)
  const { db, now, organisation } = context
  const waiting = await spendAttempt(context, args.context)
  if (waiting) return refuseUnreadForNow(args.request, resetForm, waiting)
  const submission = await parseForm(args.request, resetForm)
  if (submission.status !== 'success') return refuse(submission.reply({ hideFields: ['password'] }))
  const hideFields = ['password']
  if (!organisation.passwordsAllowed)
    return refuse(submission.reply({ formErrors: [problem('passwordsOff')], hideFields }))
  const { token, password } = submission.value
  try {
    const holder = await findLinkHolder(db, 'reset_password', token, now)
    if (!holder) throw new LinkUnusable()
    const { id, name } = holder
    const { personId } = await resetPassword(db, { ...context, actor: { id, name } }, token, password)
    await signInPerson(args.context, args.request, personId)
  } catch (error) {
    return refuseExpected(submission, error, expected, hideFields)
  }
  return redirect('/')
}

export default function ResetPassword() {
  const { title, token, email } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation(['people', 'entering', 'shell'])
  const [form, fields] = useForm<{ token: string; password: string }>({
    id: 'reset-password',
    lastResult,
    defaultValue: { token },
  })
  if (email === undefined) return <UnusableLink />
  return (
    <Page title={title}>
      <Form method="post" {...getFormProps(form)} className="max-w-sm">
        <FormProblems form={form} />
        <input {...getInputProps(fields.token, { type: 'hidden' })} key={fields.token.key} />
        <p className="mb-3">{t('people:resetHint', { email })}</p>
        <TextField
          field={fields.password}
          type="password"
          label={t('people:newPassword')}
          hint={t('entering:newPasswordHint')}
          autoComplete="new-password"
        />
        <Button primary>{t('shell:save')}</Button>
      </Form>
    </Page>
  )
}
