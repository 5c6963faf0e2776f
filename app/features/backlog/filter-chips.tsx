import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatMonth } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { type BacklogAddress, backlogPath, lookOf, plainAddress, withoutLook } from './backlog-address.ts'
import type { FilterChoices } from './filter-form.tsx'

type Chip = { name: string; value: string; without: Partial<BacklogAddress> }

/** What narrows the list, each a link to the list without it. */
export function FilterChips({ address, choices }: { address: BacklogAddress; choices: FilterChoices }) {
  const { t } = useTranslation(['backlog'])
  const chips = useChips(address, choices)
  const isPlain = backlogPath(withoutLook(address)) === '/backlog'
  if (chips.length === 0) return null
  return (
    <ul className="mb-3 flex flex-wrap items-center gap-1.5 text-xs">
      {chips.map(({ name, value, without }) => (
        <li key={name}>
          <Link
            to={backlogPath(address, without)}
            aria-label={t('removeChip', { name, value })}
            className="pill bg-panel text-text! no-underline"
          >
            {t('chip', { name, value })} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {!isPlain && (
        <li>
          <Link to={backlogPath(plainAddress, lookOf(address))}>{t('clear')}</Link>
        </li>
      )}
    </ul>
  )
}

function useChips(address: BacklogAddress, { teams, categories }: FilterChoices): Chip[] {
  const { t } = useTranslation(['backlog', 'glossary'])
  const language = useLanguage()
  const chips: Chip[] = []
  const { team, category, state, severity, phase, month, text } = address
  if (team) {
    const value = teams.find(({ slug }) => slug === team)?.name ?? team
    chips.push({ name: t('glossary:team'), value, without: { team: null } })
  }
  if (category) {
    const found = categories.find(({ slug }) => slug === category)
    const value = (language === 'ja' ? found?.nameJa : found?.nameEn) ?? category
    chips.push({ name: t('glossary:category'), value, without: { category: null } })
  }
  if (state !== 'any') {
    const value = state === 'active' ? t('stateChoices.active') : t(`glossary:states.${state}`)
    chips.push({
      name: t('glossary:state'),
      value,
      without: { state: state === 'active' ? 'any' : 'active' },
    })
  }
  if (severity) {
    const word = t(`glossary:severities.${severity}`)
    const value = severity === 'critical' ? word : t('severityChoice', { severity: word })
    chips.push({ name: t('glossary:severity'), value, without: { severity: null } })
  }
  if (phase) {
    chips.push({ name: t('glossary:phase'), value: t(`glossary:phases.${phase}`), without: { phase: null } })
  }
  if (month) chips.push({ name: t('month'), value: formatMonth(month, language), without: { month: null } })
  if (text) chips.push({ name: t('text'), value: text, without: { text: null } })
  return chips
}
