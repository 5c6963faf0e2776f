import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { states } from '#app/domain/pain-point-state.ts'
import { phases } from '#app/domain/phase.ts'
import { severities } from '#app/domain/severity.ts'
import { type Option, Picker, Typed } from '#app/forms/filter-fields.tsx'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button } from '#app/ui/button.tsx'
import { type BacklogAddress, searchOf } from './backlog-address.ts'
import type { BacklogCategory } from './choices.queries.server.ts'
import { QueryLine } from './query-line.tsx'

/** The query line, and the same filters to be picked for who would rather not type them. */
export function QueryForm({
  line,
  address,
  categories,
}: {
  line: string
  address: BacklogAddress
  categories: BacklogCategory[]
}) {
  const { t } = useTranslation('backlog')
  return (
    <Form method="get" action="/backlog" role="search" aria-label={t('filters')} className="mb-2">
      <div className="flex gap-2">
        <QueryLine line={line} />
        <Button primary>{t('filter')}</Button>
      </div>
      <p id="query-hint" className="mt-1 text-muted text-xs">
        {t('lineHint')}{' '}
        <code>team:orders -state:declined severity:&gt;=high hours:&gt;5 ticket:none "手順書"</code>
      </p>
      <Pickers categories={categories} />
      {[...new URLSearchParams(searchOf({ ...address, within: null }))]
        .filter(([name]) => name !== 'q')
        .map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} defaultValue={value} />
        ))}
    </Form>
  )
}

function Pickers({ categories }: { categories: BacklogCategory[] }) {
  const { t } = useTranslation(['backlog', 'glossary'])
  const language = useLanguage()
  return (
    <details className="mt-1">
      <summary className="cursor-pointer text-xs">{t('addFilter')}</summary>
      <div className="mt-1 flex flex-wrap items-end gap-2">
        <Typed name="team" caption={t('glossary:team')} maxLength={200} />
        <Picker
          name="category"
          none={t('all')}
          caption={t('glossary:category')}
          choices={categories
            .filter(({ isArchived }) => !isArchived)
            .map(({ slug, nameEn, nameJa }) => [slug, language === 'ja' ? nameJa : nameEn])}
        />
        <Picker
          name="state"
          none={t('all')}
          caption={t('glossary:state')}
          choices={[
            ['active', t('stateChoices.active')],
            ...states.map((state): Option => [state, t(`glossary:states.${state}`)]),
          ]}
        />
        <Picker
          name="severity"
          none={t('all')}
          caption={t('glossary:severity')}
          choices={severities.map((severity) => [
            severity,
            severity === 'critical'
              ? t('severityOnly')
              : t('severityChoice', { severity: t(`glossary:severities.${severity}`) }),
          ])}
        />
        <Picker
          name="phase"
          none={t('all')}
          caption={t('glossary:phase')}
          choices={phases.map((phase) => [phase, t(`glossary:phases.${phase}`)])}
        />
        <Typed name="month" caption={t('month')} maxLength={10} placeholder="2026-11" />
      </div>
    </details>
  )
}
