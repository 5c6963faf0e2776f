import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { states } from '#app/domain/pain-point-state.ts'
import { phases } from '#app/domain/phase.ts'
import { severities } from '#app/domain/severity.ts'
import { keepConversionEnter } from '#app/forms/ime-enter.ts'
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
        <label className="basis-32 font-semibold text-xs">
          {t('glossary:team')}
          <input name="team" className="field font-normal" maxLength={200} onKeyDown={keepConversionEnter} />
        </label>
        <Picker
          name="category"
          caption={t('glossary:category')}
          choices={categories
            .filter(({ isArchived }) => !isArchived)
            .map(({ slug, nameEn, nameJa }) => [slug, language === 'ja' ? nameJa : nameEn])}
        />
        <Picker
          name="state"
          caption={t('glossary:state')}
          choices={[
            ['active', t('stateChoices.active')],
            ...states.map((state): [string, string] => [state, t(`glossary:states.${state}`)]),
          ]}
        />
        <Picker
          name="severity"
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
          caption={t('glossary:phase')}
          choices={phases.map((phase) => [phase, t(`glossary:phases.${phase}`)])}
        />
        <label className="basis-32 font-semibold text-xs">
          {t('month')}
          <input name="month" className="field font-normal" maxLength={10} placeholder="2026-11" />
        </label>
      </div>
    </details>
  )
}

function Picker({
  name,
  caption,
  choices,
}: {
  name: string
  caption: string
  choices: [value: string, text: string][]
}) {
  const { t } = useTranslation('backlog')
  return (
    <label className="grow basis-28 font-semibold text-xs sm:grow-0">
      {caption}
      <select name={name} defaultValue="" className="field font-normal">
        <option value="">{t('all')}</option>
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
