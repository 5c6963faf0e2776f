import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ChoiceField, TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'
import { offeredScopes, type TokenScope } from './token-scopes.ts'

type Values = { submissionKey: string; name: string; scope: TokenScope; days: string }

/** Name, scope and expiry of a new token. */
export function ApiTokenForm({
  lastResult,
  submissionKey,
}: {
  lastResult?: SubmissionResult<string[]>
  submissionKey: string
}) {
  const { t } = useTranslation('tokens')
  const [form, fields] = useForm<Values>({
    id: 'token',
    lastResult,
    defaultValue: { submissionKey, scope: 'read', days: '90' },
  })
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-lg">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <TextField field={fields.name} label={t('tokenName')} hint={t('tokenNameHint')} autoComplete="off" />
      <ChoiceField
        field={fields.scope}
        label={t('tokenScope')}
        type="radio"
        choices={offeredScopes.map((value) => ({ value, label: t(`tokenScopes.${value}`) }))}
      />
      <TextField field={fields.days} label={t('tokenDays')} inputMode="numeric" autoComplete="off" />
      <Button primary>{t('makeToken')}</Button>
    </Form>
  )
}
