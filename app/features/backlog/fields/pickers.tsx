import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { states } from '#app/domain/pain-points/pain-point-state.ts'
import { phases } from '#app/domain/pain-points/phase.ts'
import { severities } from '#app/domain/pain-points/severity.ts'
import type { BacklogCategory } from '#app/features/backlog/scope/choices.queries.server.ts'
import { type Option, Picker, Typed } from '#app/forms/filter-fields.tsx'
import { useLanguage } from '#app/i18n/use-language.ts'
import { type PickedField, pickedFields } from './picked-fields.ts'

/** The fields that can be picked, for who would rather not type them into the line. */
export function Pickers({ categories }: { categories: BacklogCategory[] }) {
  const { t } = useTranslation(['backlog', 'glossary'])
  const language = useLanguage()
  const pick = (name: PickedField, caption: string, choices: Option[]) => (
    <Picker name={name} none={t('all')} caption={caption} choices={choices} />
  )
  const pickers: Record<PickedField, () => ReactNode> = {
    team: () => <Typed name="team" caption={t('glossary:team')} maxLength={200} />,
    category: () =>
      pick(
        'category',
        t('glossary:category'),
        categories
          .filter(({ isArchived }) => !isArchived)
          .map(({ slug, nameEn, nameJa }) => [slug, language === 'ja' ? nameJa : nameEn]),
      ),
    state: () =>
      pick('state', t('glossary:state'), [
        ['active', t('stateChoices.active')],
        ...states.map((state): Option => [state, t(`glossary:states.${state}`)]),
      ]),
    severity: () =>
      pick(
        'severity',
        t('glossary:severity'),
        severities.map((severity) => [
          severity,
          severity === 'critical'
            ? t('severityOnly')
            : t('severityChoice', { severity: t(`glossary:severities.${severity}`) }),
        ]),
      ),
    phase: () =>
      pick(
        'phase',
        t('glossary:phase'),
        phases.map((phase) => [phase, t(`glossary:phases.${phase}`)]),
      ),
    month: () => <Typed name="month" caption={t('month')} maxLength={10} placeholder="2026-11" />,
  }
  return (
    <div className="flex flex-wrap items-end gap-2">
      {pickedFields.map((field) => (
        <Fragment key={field}>{pickers[field]()}</Fragment>
      ))}
    </div>
  )
}
