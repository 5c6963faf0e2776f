import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ChoiceField, TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { Button } from '#app/ui/button.tsx'
import { ColourSquare } from '#app/ui/category-tag.tsx'
import type { CategoryDescription } from './category.form.ts'
import { categoryColours } from './category-colour.ts'

type Values = { submissionKey: string } & { [Field in keyof CategoryDescription]?: string }

/** A category's name in both languages and its colour, to create or edit it. */
export function CategoryForm({
  lastResult,
  values,
}: {
  lastResult?: SubmissionResult<string[]>
  values: Values
}) {
  const { t } = useTranslation(['categories', 'shell'])
  const [form, fields] = useForm<Values>({ id: 'category', lastResult, defaultValue: values })
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-lg">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <TextField field={fields.nameJa} label={t('categories:nameJa')} autoFocus autoComplete="off" />
      <TextField field={fields.nameEn} label={t('categories:nameEn')} autoComplete="off" />
      <TextField
        field={fields.slug}
        label={t('categories:slug')}
        hint={t('categories:slugHint')}
        autoComplete="off"
      />
      <ChoiceField
        field={fields.colour}
        type="radio"
        label={t('categories:colour')}
        choices={categoryColours.map((colour) => ({
          value: colour,
          label: (
            <>
              <ColourSquare colour={colour} /> {t(`categories:colours.${colour}`)}
            </>
          ),
        }))}
      />
      <Button primary>{t('shell:save')}</Button>
    </Form>
  )
}
