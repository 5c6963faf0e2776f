import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { formatCount } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/section.tsx'
import { FoundPlaces } from './found-places.tsx'
import type { FoundPlace } from './places.queries.server.ts'

type Values = { submissionKey: string; text?: string; reason: string; places: string }

export type RedactionPreview = { submissionKey: string; text?: string; found: FoundPlace[]; places: number }

/**
 * Everything that would be redacted, and the second step: it carries the number of places, so that nobody confirms
 * unseen ones.
 */
export function ConfirmForm({
  preview: { submissionKey, text, found, places },
  lastResult,
  action,
  back,
}: {
  preview: RedactionPreview
  lastResult?: SubmissionResult<string[]>
  action: string
  back: string
}) {
  const { t } = useTranslation('redaction')
  const shown = formatCount(places, useLanguage())
  const [form, fields] = useForm<Values>({
    id: 'confirm',
    lastResult,
    defaultValue: { submissionKey, text, reason: '', places: '' },
  })
  return (
    <>
      <Section title={t('foundIn', { count: places, shown })}>
        <FoundPlaces places={found} />
      </Section>
      <NotReached />
      <Form method="post" action={action} {...getFormProps(form)} className="max-w-lg">
        <FormProblems form={form} />
        <SubmissionKey field={fields.submissionKey} />
        {text !== undefined && (
          <input {...getInputProps(fields.text, { type: 'hidden' })} key={fields.text.key} />
        )}
        <TextField field={fields.reason} label={t('reason')} hint={t('reasonHint')} maxLength={500} />
        <TextField
          field={fields.places}
          label={t('confirmPlaces', { shown })}
          inputMode="numeric"
          autoComplete="off"
          maxLength={10}
        />
        <p className="mb-3 font-semibold">{t('notUndone')}</p>
        <div className="flex flex-wrap gap-2">
          <Button primary>{t('redactForGood')}</Button>
          <ButtonLink to={back}>{t('leave')}</ButtonLink>
        </div>
      </Form>
    </>
  )
}

function NotReached() {
  const { t } = useTranslation('redaction')
  return (
    <Section title={t('notReached')}>
      <ul className="ms-5 max-w-2xl list-disc">
        <li>{t('notReachedList.mails')}</li>
        <li>{t('notReachedList.backups')}</li>
        <li>{t('notReachedList.unsent')}</li>
        <li>{t('notReachedList.split')}</li>
      </ul>
    </Section>
  )
}
