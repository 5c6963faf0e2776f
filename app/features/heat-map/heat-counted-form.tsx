import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { states } from '#app/domain/pain-points/pain-point-state.ts'
import { phases } from '#app/domain/pain-points/phase.ts'
import { type Option, Picker } from '#app/forms/filter-fields.tsx'
import { formatMonth } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button } from '#app/ui/button.tsx'
import { type HeatAddress, listChangedParameters } from './heat-address.ts'

const pickers: readonly string[] = ['period', 'state', 'phase']

/** What is counted: now or in a month, in which states, of which teams. */
export function HeatCountedForm({ address, months }: { address: HeatAddress; months: string[] }) {
  const { t } = useTranslation(['heatMap', 'glossary'])
  const language = useLanguage()
  const nameMonth = (month: string, index: number) => {
    const named = formatMonth(month, language)
    return index === 0 ? t('runningMonth', { month: named }) : named
  }
  const eachState = states.map((state): Option => [state, t(`glossary:states.${state}`)])
  return (
    <Form
      method="get"
      action="/backlog/map"
      aria-label={t('filters')}
      className="flex flex-wrap items-end gap-2 sm:flex-nowrap"
    >
      <Picker
        name="period"
        caption={t('period')}
        value={address.period ?? 'now'}
        choices={[
          ['now', t('now')],
          ...months.map((month, index): Option => [month, nameMonth(month, index)]),
        ]}
      />
      {address.period === null ? (
        <Picker
          name="state"
          caption={t('glossary:state')}
          value={address.state}
          choices={[['active', t('stateChoices.active')], ...eachState, ['any', t('stateChoices.any')]]}
        />
      ) : (
        <Picker
          name="state"
          caption={t('stateAtEnd')}
          value={address.state === 'any' ? 'active' : address.state}
          choices={[['active', t('stateChoices.counted')], ...eachState]}
        />
      )}
      <Picker
        name="phase"
        caption={t('glossary:phase')}
        value={address.phase}
        none={t('allPhases')}
        choices={phases.map((phase) => [phase, t(`glossary:phases.${phase}`)])}
      />
      {listChangedParameters({ ...address, from: 0 })
        .filter(([name]) => !pickers.includes(name))
        .map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} defaultValue={value} />
        ))}
      <Button className="whitespace-nowrap">{t('apply')}</Button>
    </Form>
  )
}
