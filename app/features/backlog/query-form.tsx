import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { states } from '#app/domain/pain-point-state.ts'
import { phases } from '#app/domain/phase.ts'
import { severities } from '#app/domain/severity.ts'
import { type Option, Picker, Typed } from '#app/forms/filter-fields.tsx'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button } from '#app/ui/button.tsx'
import { Menu } from '#app/ui/menu.tsx'
import { type BacklogAddress, searchOf } from './backlog-address.ts'
import type { BacklogCategory } from './choices.queries.server.ts'
import { QueryLine } from './query-line.tsx'

/**
 * The query line with its help, and below it, where the menus of the list begin, the same filters to be picked for
 * who would rather not type them.
 */
export function QueryForm({
  line,
  address,
  lastGood,
  categories,
}: {
  line: string
  /** The query of the list that is shown, which stays when the next line cannot be read; null without a list. */
  lastGood: string | null
  address: BacklogAddress
  categories: BacklogCategory[]
}) {
  const { t } = useTranslation('backlog')
  return (
    <Form method="get" action="/backlog" role="search" aria-label={t('filters')} className="contents">
      <QueryLine line={line} />
      <Menu label="?" name={t('lineHelp')} opensAtEnd>
        <p id="query-hint" className="text-muted text-xs">
          {t('lineHint')}{' '}
          <code className="wrap-anywhere">
            team:orders -state:declined severity:&gt;=high hours:&gt;5 ticket:none "手順書"
          </code>
        </p>
      </Menu>
      <Button primary>{t('filter')}</Button>
      <span className="basis-full" />
      <Pickers categories={categories} />
      {lastGood !== null && <input type="hidden" name="last" defaultValue={lastGood} key={lastGood} />}
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
    <Menu label={t('addFilter')}>
      <div className="flex flex-wrap items-end gap-2">
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
    </Menu>
  )
}
