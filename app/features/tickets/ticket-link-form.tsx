import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'

type Values = { submissionKey: string; ticket?: string }

/** Links a pain point to a ticket by the address pasted from its tracker. */
export function TicketLinkForm({
  at,
  lastResult,
  submissionKey,
}: {
  /** The pain point's own address, to which the form is sent. */
  at: string
  lastResult?: SubmissionResult<string[]>
  submissionKey: string
}) {
  const { t } = useTranslation('tickets')
  const [form, fields] = useForm<Values>({ id: 'ticket-link', lastResult, defaultValue: { submissionKey } })
  return (
    <Form method="post" action={at} {...getFormProps(form)} preventScrollReset className="mt-3 max-w-lg">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      {/* Not type="url": the browser would refuse in its own words what the server can explain. */}
      <TextField
        field={fields.ticket}
        label={t('ticketUrl')}
        hint={t('ticketUrlHint')}
        inputMode="url"
        autoComplete="off"
      />
      <Button>{t('linkTicket')}</Button>
    </Form>
  )
}
