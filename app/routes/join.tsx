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
import { acceptInvite } from '#app/features/accounts/invites/invite.commands.server.ts'
import { LinkUnusable } from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import { findUsableLink } from '#app/features/accounts/one-time-links/one-time-link.queries.server.ts'
import { UnusableLink } from '#app/features/accounts/one-time-links/unusable-link.tsx'
import { CommonPassword } from '#app/features/accounts/passwords/password.commands.server.ts'
import { EmailTaken } from '#app/features/accounts/people/person.commands.server.ts'
import { joinForm } from '#app/features/accounts/sign-in/entering.form.ts'
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
  [EmailTaken, { formErrors: [problem('emailTaken')] }],
  [CommonPassword, { fieldErrors: { password: [problem('commonPassword')] } }],
]

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, now, organisation } = await openRequestContext(args)
  const token = new URL(args.request.url).searchParams.get('token') ?? ''
  const invite = await findUsableLink(db, 'invite', token, now)
  return {
    title: t('people:join', { organisation: organisation.name }),
    token,
    invite: invite && { email: invite.email, role: invite.role },
    passwordsAllowed: organisation.passwordsAllowed,
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await openRequestContext(args)
  const { passwordsAllowed } = context.organisation
  const waiting = await spendAttempt(context, args.context)
  if (waiting) return refuseUnreadForNow(args.request, joinForm(passwordsAllowed), waiting)
  const submission = await parseForm(args.request, joinForm(passwordsAllowed))
  if (submission.status !== 'success') return refuse(submission.reply({ hideFields: ['password'] }))
  const { token, name, password } = submission.value
  try {
    const by = { ...context, actor: { id: null, name } }
    const { personId } = await acceptInvite(context.db, by, token, { name, password: password ?? null })
    // Without a password the identity provider says who somebody is.
    if (!passwordsAllowed) return redirect('/sign-in')
    await signInPerson(args.context, args.request, personId)
  } catch (error) {
    return refuseExpected(submission, error, expected, ['password'])
  }
  return redirect('/')
}

export default function Join() {
  const { title, token, invite, passwordsAllowed } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation(['people', 'accounts', 'entering'])
  const [form, fields] = useForm<{ token: string; name: string; password: string }>({
    id: 'join',
    lastResult,
    defaultValue: { token },
  })
  if (!invite) return <UnusableLink />
  const { email, role } = invite
  return (
    <Page title={title}>
      <Form method="post" {...getFormProps(form)} className="max-w-sm">
        <FormProblems form={form} />
        <input {...getInputProps(fields.token, { type: 'hidden' })} key={fields.token.key} />
        <p className="mb-3">{t('people:joinHint', { email, role: role && t(`accounts:roles.${role}`) })}</p>
        <TextField field={fields.name} label={t('entering:yourName')} autoComplete="name" />
        {passwordsAllowed ? (
          <TextField
            field={fields.password}
            type="password"
            label={t('accounts:password')}
            hint={t('entering:newPasswordHint')}
            autoComplete="new-password"
          />
        ) : (
          <p className="mb-3 text-muted">{t('people:joinWithoutPassword')}</p>
        )}
        <Button primary>{t('people:joinNow')}</Button>
      </Form>
    </Page>
  )
}
