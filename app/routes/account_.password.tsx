import '#app/i18n/settings-words.client.ts'
import { getFormProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { changePassword, WrongOwnPassword } from '#app/features/accounts/own-password.commands.server.ts'
import { CommonPassword } from '#app/features/accounts/password.commands.server.ts'
import { passwordForm } from '#app/features/accounts/profile.form.ts'
import { TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { problem } from '#app/forms/problem.ts'
import {
  refuseForNow,
  refuseUnreadForNow,
  spendAccountAttempt,
  spendAttempt,
} from '#app/http/attempts.server.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { type Expected, refuseExpected } from '#app/http/refusal.server.ts'
import { requirePerson } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

const hideFields = ['presentPassword', 'newPassword']

const expected: Expected[] = [
  [WrongOwnPassword, { fieldErrors: { presentPassword: [problem('wrongOwnPassword')] } }],
  [CommonPassword, { fieldErrors: { newPassword: [problem('commonPassword')] } }],
]

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { t, visitor } = await requirePerson(args)
  return { title: t('account:changePassword'), email: visitor.email }
}

export async function action(args: ActionFunctionArgs) {
  const visit = await requirePerson(args)
  const { id: personId, sessionId, email } = visit.visitor
  const tooMany = await spendAttempt(visit, args.context)
  if (tooMany) return refuseUnreadForNow(args.request, passwordForm, tooMany)
  const submission = await parseForm(args.request, passwordForm)
  if (submission.status !== 'success') return refuse(submission.reply({ hideFields }))
  if (!visit.organisation.passwordsAllowed)
    return refuse(submission.reply({ formErrors: [problem('passwordsOff')], hideFields }))
  const waiting = await spendAccountAttempt(visit, args.context, email)
  if (waiting) return refuseForNow(submission, waiting, hideFields)
  const { presentPassword: present, newPassword: next } = submission.value
  try {
    await changePassword(visit.db, visit, { personId, sessionId }, { present, next })
  } catch (error) {
    return refuseExpected(submission, error, expected, hideFields)
  }
  return redirect('/account')
}

export default function Password() {
  const { title, email } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation(['account', 'entering'])
  const [form, fields] = useForm<{ presentPassword: string; newPassword: string }>({
    id: 'password',
    lastResult,
  })
  return (
    <Page title={title}>
      <Form method="post" {...getFormProps(form)} className="max-w-sm">
        <FormProblems form={form} />
        <p className="mb-3">{t('account:changePasswordHint')}</p>
        {/* Tells a password manager whose password this is. */}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <TextField
          field={fields.presentPassword}
          type="password"
          label={t('account:presentPassword')}
          autoComplete="current-password"
        />
        <TextField
          field={fields.newPassword}
          type="password"
          label={t('account:newPassword')}
          hint={t('entering:newPasswordHint')}
          autoComplete="new-password"
        />
        <div className="flex flex-wrap gap-2">
          <Button primary>{title}</Button>
          <ButtonLink to="/account">{t('account:title')}</ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
