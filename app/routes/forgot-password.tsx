import '#app/i18n/settings-words.client.ts'
import { getFormProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { resetMail } from '#app/features/accounts/one-time-links/account-mails.ts'
import { issuePasswordLink } from '#app/features/accounts/passwords/forgotten-password.commands.server.ts'
import { findPersonByEmail } from '#app/features/accounts/people/person.queries.server.ts'
import { forgotForm } from '#app/features/accounts/sign-in/entering.form.ts'
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
import { handOverLink } from '#app/http/hand-over.server.ts'
import { openRequestContext, type RequestContext } from '#app/http/request-context.server.ts'
import { titled } from '#app/http/titled.ts'
import { getWords } from '#app/i18n/translator.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await openRequestContext(args)
  return { title: t('accounts:forgotPassword'), sendsMail: args.context.mailer !== undefined }
}

export async function action(args: ActionFunctionArgs) {
  const context = await openRequestContext(args)
  const tooMany = await spendAttempt(context, args.context)
  if (tooMany) return refuseUnreadForNow(args.request, forgotForm, tooMany)
  const submission = await parseForm(args.request, forgotForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  if (!context.organisation.passwordsAllowed)
    return refuse(submission.reply({ formErrors: [problem('passwordsOff')] }))
  const { email } = submission.value
  const waiting = await spendAccountAttempt(context, args.context, email)
  if (waiting) return refuseForNow(submission, waiting)
  // Looked up after the answer: neither its words nor its time tell whether there is such an account.
  if (args.context.mailer) args.context.afterAnswer(() => remind(context, args.context, email))
  return data({ lastResult: undefined, isSent: true })
}

async function remind(context: RequestContext, loadContext: AppLoadContext, email: string) {
  const { db, organisation } = context
  const person = await findPersonByEmail(db, email)
  if (!person?.isActive) return
  const { id, name } = person
  // Whoever asked has not proved to be this person: their name without their id.
  const by = { ...context, actor: { id: null, name } }
  const link = await issuePasswordLink(db, by, id)
  if (!link) return
  const t = getWords(person.language ?? organisation.defaultLanguage)
  await handOverLink(loadContext, { to: email, path: '/reset-password', token: link.token }, (link) =>
    resetMail({ t, organisation: organisation.name, name, link }),
  )
}

export default function ForgotPassword() {
  const { title, sendsMail } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('people')
  const [form, fields] = useForm<{ email: string }>({ id: 'forgot', lastResult: answer?.lastResult })
  const isSent = answer !== undefined && 'isSent' in answer
  if (!sendsMail || isSent) {
    return (
      <Page title={title}>
        <p role="status" className="mb-3">
          {sendsMail ? t('forgotSent') : t('forgotNoMail')}
        </p>
        <ButtonLink to="/sign-in">{t('toSignIn')}</ButtonLink>
      </Page>
    )
  }
  return (
    <Page title={title}>
      <Form method="post" {...getFormProps(form)} className="max-w-sm">
        <FormProblems form={form} />
        <p className="mb-3">{t('forgotHint')}</p>
        <TextField field={fields.email} type="email" label={t('email')} autoComplete="username" />
        <Button primary>{t('forgotSend')}</Button>
      </Form>
    </Page>
  )
}
