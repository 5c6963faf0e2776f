import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { Button } from '#app/ui/button.tsx'

type Values = { email: string; password: string; returnTo: string; draft: string }

/** E-mail and password; carries along the page to return to, or a form to be sent afterwards. */
export function SignInForm({
  lastResult,
  returnTo,
  draft,
}: {
  lastResult?: SubmissionResult<string[]>
  returnTo?: string
  draft?: string
}) {
  const { t } = useTranslation('accounts')
  const [form, fields] = useForm<Values>({ id: 'sign-in', lastResult, defaultValue: { returnTo, draft } })
  return (
    <Form method="post" action="/sign-in" {...getFormProps(form)} className="max-w-sm">
      <FormProblems form={form} />
      <TextField field={fields.email} type="email" label={t('email')} autoComplete="username" autoFocus />
      <TextField
        field={fields.password}
        type="password"
        label={t('password')}
        autoComplete="current-password"
      />
      <input {...getInputProps(fields.returnTo, { type: 'hidden' })} key={fields.returnTo.key} />
      <input {...getInputProps(fields.draft, { type: 'hidden' })} key={fields.draft.key} />
      <div className="flex flex-wrap items-center gap-3">
        <Button primary>{t('signIn')}</Button>
        {/* In a new tab where a form waits to be sent, so that it is not lost. */}
        <Link to="/forgot-password" target={draft === undefined ? undefined : '_blank'}>
          {t('forgotPassword')}
        </Link>
      </div>
    </Form>
  )
}
