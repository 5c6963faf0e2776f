import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type BulkAct, bulkActs } from '#app/domain/bulk-act.ts'
import { severities, severityOfRank } from '#app/domain/severity.ts'
import { ChoiceField, TextAreaField, TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { formatCount, formatNames } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button } from '#app/ui/button.tsx'
import { CategoryTag } from '#app/ui/category-tag.tsx'
import type { ChosenFigures, OfferedCategory } from './chosen.queries.server.ts'

type Values = {
  submissionKey: string
  /** The ids, apart by commas. */
  chosen: string
  act: BulkAct['kind']
  categoryIds?: string[]
  severity?: string
  names?: string
  ticket?: string
  reason?: string
}

// Without JavaScript too only what belongs to the act that is chosen is shown.
const shownFor = {
  categories: 'group-has-[[name=act]:checked:not([value*=categories])]/acts:hidden',
  severity: 'group-has-[[name=act]:checked:not([value=severity])]/acts:hidden',
  names: 'group-has-[[name=act]:checked:not([value*=known])]/acts:hidden',
  ticket: 'group-has-[[name=act]:checked:not([value*=ticket])]/acts:hidden',
  reason: 'group-has-[[name=act]:checked:not([value=decline])]/acts:hidden',
}

/** What to do with the chosen, with what is so already beside each choice. */
export function ChangeForm({
  total,
  figures,
  categories,
  values,
  lastResult,
}: {
  total: number
  figures: ChosenFigures
  categories: OfferedCategory[]
  values: Values
  lastResult?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation(['bulk', 'glossary'])
  const number = useNumber()
  const now = useNow(figures)
  const [form, fields] = useForm<Values>({ id: 'bulk-change', lastResult, defaultValue: values })
  const having = new Map(figures.categories.map(({ categoryId, painPoints }) => [categoryId, painPoints]))
  return (
    <Form method="post" {...getFormProps(form)} className="group/acts mb-6 max-w-2xl">
      <FormProblems form={form} />
      <SubmissionKey field={fields.submissionKey} />
      <input {...getInputProps(fields.chosen, { type: 'hidden' })} key={fields.chosen.key} />
      <ChoiceField
        field={fields.act}
        type="radio"
        label={t('bulk:act')}
        choices={bulkActs.map((act) => ({ value: act, label: t(`bulk:acts.${act}`) }))}
      />
      <Part look={shownFor.categories}>
        <ChoiceField
          field={fields.categoryIds}
          type="checkbox"
          label={t('glossary:category')}
          hint={t('bulk:categoriesHint')}
          choices={categories.map((category) => ({
            value: category.id,
            label: (
              <>
                <CategoryTag category={category} />
                <span className="text-muted text-xs">
                  {t('bulk:ofChosen', { number: number(having.get(category.id) ?? 0) })}
                </span>
              </>
            ),
          }))}
        />
      </Part>
      <Part look={shownFor.severity}>
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
      </Part>
      <Part look={shownFor.names}>
        <TextField
          field={fields.names}
          label={t('bulk:names')}
          hint={now.names ? t('bulk:namesNow', { now: now.names }) : t('bulk:namesHint')}
          autoComplete="off"
        />
      </Part>
      <Part look={shownFor.ticket}>
        <TextField
          field={fields.ticket}
          label={t('bulk:ticket')}
          hint={t('bulk:ticketHint', { number: number(figures.withTicket) })}
          inputMode="url"
          autoComplete="off"
        />
      </Part>
      <Part look={shownFor.reason}>
        <TextAreaField
          field={fields.reason}
          label={t('bulk:reason')}
          hint={t('bulk:reasonHint', { number: number(figures.declined) })}
        />
      </Part>
      <p className="mb-2 text-muted">{t('bulk:restorable')}</p>
      <Button primary>{t('bulk:carryOut', { count: total, number: number(total) })}</Button>
    </Form>
  )
}

function Part({ look, children }: { look: string; children: ReactNode }) {
  return <div className={look}>{children}</div>
}

function useNumber() {
  const language = useLanguage()
  return (count: number) => formatCount(count, language)
}

function useNow({ severities, names }: ChosenFigures) {
  const { t } = useTranslation(['bulk', 'glossary'])
  const language = useLanguage()
  const number = useNumber()
  const said = severities.map(({ rank, teams }) =>
    t('bulk:ofTeams', {
      severity: t(`glossary:severities.${severityOfRank(rank)}`),
      number: number(teams),
    }),
  )
  const known = names.map(({ name, painPoints }) => t('bulk:nameCount', { name, number: number(painPoints) }))
  return { severities: formatNames(said, language), names: formatNames(known, language) }
}
