import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SelectField, TextAreaField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button } from '#app/ui/button.tsx'

export type AgendaBlock = {
  id: number
  nameEn: string
  nameJa: string
  entryConditionEn: string | null
  entryConditionJa: string | null
}

type Values = { submissionKey: string; agendaBlockId?: number; body?: string }

/** A note: something that is not a pain point, under one of the sync's agenda blocks or under none. */
export function NoteForm({
  lastResult,
  submissionKey,
  blocks,
}: {
  lastResult?: SubmissionResult<string[]>
  submissionKey: string
  blocks: AgendaBlock[]
}) {
  const { t } = useTranslation('syncs')
  const language = useLanguage()
  const [form, fields] = useForm<Values>({ id: 'note', lastResult, defaultValue: { submissionKey } })
  return (
    <Form method="post" {...getFormProps(form)} preventScrollReset className="max-w-2xl">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <SelectField
        field={fields.agendaBlockId}
        label={t('agendaBlock')}
        choices={[
          { value: '', label: t('noBlock') },
          ...blocks.map((block) => ({ value: block.id, label: nameOf(block, language) })),
        ]}
      />
      <TextAreaField field={fields.body} label={t('noteBody')} rows={3} autoFocus />
      <Button primary>{t('writeNote')}</Button>
    </Form>
  )
}

function nameOf(block: AgendaBlock, language: 'ja' | 'en'): string {
  const [name, condition] =
    language === 'ja' ? [block.nameJa, block.entryConditionJa] : [block.nameEn, block.entryConditionEn]
  return condition ? `${name} — ${condition}` : name
}
