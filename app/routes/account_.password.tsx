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
import { countApiTokens } from '#app/features/accounts/api-tokens/api-token.queries.server.ts'
import {
  changePassword,
  WrongOwnPassword,
} from '#app/features/accounts/passwords/own-password.commands.server.ts'
import { CommonPassword } from '#app/features/accounts/passwords/password.commands.server.ts'
import { passwordForm } from '#app/features/accounts/profile/profile.form.ts'
import { ChoiceField, TextField } from '#app/forms/field.tsx'
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

type Values = { presentPassword: string; newPassword: string; endTokens: string }
const hideFields = ['presentPassword', 'newPassword']

const expected: Expected[] = [
  [WrongOwnPassword, { fieldErrors: { presentPassword: [problem('wrongOwnPassword')] } }],
  [CommonPassword, { fieldErrors: { newPassword: [problem('commonPassword')] } }],
]

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, now, visitor } = await requirePerson(args)
  const tokens = await countApiTokens(db, visitor.id, now)
  return { title: t('account:changePassword'), email: visitor.email, tokens }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requirePerson(args)
  const { id: personId, sessionId, email } = context.visitor
  const tooMany = await spendAttempt(context, args.context)
  if (tooMany) return refuseUnreadForNow(args.request, passwordForm, tooMany)
  const submission = await parseForm(args.request, passwordForm)
  if (submission.status !== 'success') return refuse(submission.reply({ hideFields }))
  if (!context.organisation.passwordsAllowed)
    return refuse(submission.reply({ formErrors: [problem('passwordsOff')], hideFields }))
  const waiting = await spendAccountAttempt(context, args.context, email)
  if (waiting) return refuseForNow(submission, waiting, hideFields)
  const { presentPassword: present, newPassword: next, endTokens } = submission.value
  const endsTokens = endTokens === 'on'
  try {
    await changePassword(context.db, context, { personId, sessionId }, { present, next, endsTokens })
  } catch (error) {
    return refuseExpected(submission, error, expected, hideFields)
  }
  return redirect('/account')
}

export default function Password() {
  const { title, email, tokens } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation(['account', 'entering'])
  const [form, fields] = useForm<Values>({ id: 'password', lastResult })
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
        {tokens > 0 && (
          <ChoiceField
            field={fields.endTokens}
            label={t('account:tokens')}
            type="checkbox"
            choices={[{ value: 'on', label: t('account:endTokens', { count: tokens }) }]}
          />
        )}
        <div className="flex flex-wrap gap-2">
          <Button primary>{title}</Button>
          <ButtonLink to="/account">{t('account:title')}</ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
