import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ChoiceField, TextAreaField, TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'
import { CategoryTag, type TaggedCategory } from '#app/ui/category-tag.tsx'

type Values = { submissionKey: string; title: string; categoryIds: number[]; knownBy: string; notes: string }

/** A pain point's title, its categories and who can handle it; its mentions do not change. */
export function DescriptionForm({
  lastResult,
  values,
  categories,
}: {
  lastResult?: SubmissionResult<string[]>
  values: Values
  categories: (TaggedCategory & { id: number })[]
}) {
  const { t } = useTranslation(['painPoints', 'painPoint', 'glossary', 'shell'])
  const [form, fields] = useForm<Values>({ id: 'pain-point', lastResult, defaultValue: values })
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-2xl">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <TextField field={fields.title} label={t('painPoints:titleLabel')} autoFocus autoComplete="off" />
      <ChoiceField
        field={fields.categoryIds}
        optional
        type="checkbox"
        label={t('glossary:category')}
        choices={categories.map((category) => ({
          value: category.id,
          label: <CategoryTag category={category} />,
        }))}
      />
      <TextField
        field={fields.knownBy}
        label={t('glossary:knownBy')}
        hint={t('painPoints:knownByHint')}
        optional
        autoComplete="off"
      />
      <TextAreaField
        field={fields.notes}
        label={t('painPoint:notes')}
        hint={t('painPoint:notesHint')}
        optional
        rows={10}
        spellCheck={false}
      />
      <Button primary>{t('shell:save')}</Button>
    </Form>
  )
}
