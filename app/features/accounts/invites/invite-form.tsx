import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { RoleField } from '#app/features/accounts/people/role-field.tsx'
import { TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'

/** The address and the role of a new person. */
export function InviteForm({
  lastResult,
  submissionKey,
}: {
  lastResult?: SubmissionResult<string[]>
  submissionKey: string
}) {
  const { t } = useTranslation('people')
  const [form, fields] = useForm<{ submissionKey: string; email: string; role: string }>({
    id: 'invite',
    lastResult,
    defaultValue: { submissionKey, role: 'member' },
  })
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-lg">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <p className="mb-2 text-muted">{t('inviteHint')}</p>
      <TextField field={fields.email} type="email" label={t('email')} autoComplete="off" />
      <RoleField field={fields.role} />
      <Button primary>{t('invite')}</Button>
    </Form>
  )
}
