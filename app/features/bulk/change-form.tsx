import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type BulkAct, type BulkTopic, bulkTopics } from '#app/domain/pain-points/bulk-act.ts'
import { severities, severityOfRank } from '#app/domain/pain-points/severity.ts'
import { ChoiceField, TextAreaField, TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { formatCount, formatNames } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button } from '#app/ui/button.tsx'
import { CategoryTag } from '#app/ui/category-tag.tsx'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import type { ChosenFigures, OfferedCategory } from './chosen.queries.server.ts'

export type ChangeValues = {
  submissionKey: string
  /** The ids, separated by commas. */
  chosen: string
  act: BulkAct['kind']
  categoryIds?: number[]
  severity?: string
  names?: string
  ticket?: string
  reason?: string
}

/**
 * Changes one topic of the chosen pain points: its fields, each with the present values beside it. `onTyped` is called
 * with the form whenever something in it changes.
 */
export function ChangeForm({
  topic,
  total,
  figures,
  categories,
  values,
  lastResult,
  onTyped,
}: {
  topic: BulkTopic
  total: number
  figures: ChosenFigures
  categories: OfferedCategory[]
  values: ChangeValues
  lastResult?: SubmissionResult<string[]>
  onTyped?: (form: HTMLFormElement) => void
}) {
  const { t } = useTranslation(['bulk', 'glossary'])
  const number = useNumber()
  const now = useNow(figures)
  const isHydrated = useHydrated()
  const [form, fields] = useForm<ChangeValues>({ id: 'bulk-change', lastResult, defaultValue: values })
  const having = new Map(figures.categories.map(({ categoryId, painPoints }) => [categoryId, painPoints]))
  const isOne = total === 1
  const acts = bulkTopics[topic]
  return (
    <Form
      method="post"
      {...getFormProps(form)}
      onChange={({ currentTarget }) => onTyped?.(currentTarget)}
      className="mb-5 max-w-2xl"
    >
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <input {...getInputProps(fields.chosen, { type: 'hidden' })} key={fields.chosen.key} />
      {acts.length === 1 || (isOne && topic === 'categories') ? (
        <input type="hidden" name={fields.act.name} value={values.act} />
      ) : (
        <ChoiceField
          field={fields.act}
          type="radio"
          label={t('bulk:act')}
          choices={acts.map((act) => ({ value: act, label: t(`bulk:acts.${act}`) }))}
        />
      )}
      {topic === 'categories' && (
        <ChoiceField
          field={fields.categoryIds}
          type="checkbox"
          label={t('glossary:category')}
          hint={isOne ? undefined : t('bulk:categoriesHint')}
          choices={categories.map((category) => ({
            value: category.id,
            label: (
              <>
                <CategoryTag category={category} />
                {!isOne && (
                  <span className="text-muted text-xs">
                    {t('bulk:ofChosen', { number: number(having.get(category.id) ?? 0) })}
                  </span>
                )}
              </>
            ),
          }))}
        />
      )}
      {topic === 'severity' && (
        <ChoiceField
          field={fields.severity}
          type="radio"
          label={t('glossary:severity')}
          hint={t('bulk:severityHint', { now: now.severities })}
          choices={severities.map((severity) => ({
            value: severity,
            label: t(`glossary:severities.${severity}`),
          }))}
        />
      )}
      {topic === 'knownBy' && (
        <TextField
          field={fields.names}
          autoFocus
          label={t('bulk:names')}
          hint={now.names ? t('bulk:namesNow', { now: now.names }) : t('bulk:namesHint')}
          autoComplete="off"
        />
      )}
      {topic === 'ticket' && (
        <TextField
          field={fields.ticket}
          autoFocus
          label={t('bulk:ticket')}
          hint={figures.withTicket > 0 && t('bulk:ticketHint', { number: number(figures.withTicket) })}
          inputMode="url"
          autoComplete="off"
        />
      )}
      {topic === 'decline' && (
        <TextAreaField
          field={fields.reason}
          autoFocus
          label={t('bulk:reason')}
          hint={
            figures.declined > 0
              ? t('bulk:reasonHint', { number: number(figures.declined) })
              : t('bulk:reasonRead')
          }
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button primary>
          {isOne
            ? t(`bulk:ofOne.${topic}`)
            : t(`bulk:carryOut.${topic}`, { count: total, number: number(total) })}
        </Button>
        {!isHydrated && (
          <Button name="preview" value="yes">
            {t('bulk:preview')}
          </Button>
        )}
      </div>
    </Form>
  )
}

function useNumber() {
  const language = useLanguage()
  return (count: number) => formatCount(count, language)
}

function useNow({ severities, names }: ChosenFigures) {
  const { t } = useTranslation(['bulk', 'glossary'])
  const language = useLanguage()
  const number = useNumber()
  const severityNames = severities.map(({ rank, teams }) =>
    t('bulk:ofTeams', {
      severity: t(`glossary:severities.${severityOfRank(rank)}`),
      number: number(teams),
    }),
  )
  const known = names.map(({ name, painPoints }) => t('bulk:nameCount', { name, number: number(painPoints) }))
  return { severities: formatNames(severityNames, language), names: formatNames(known, language) }
}
