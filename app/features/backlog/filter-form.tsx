import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { states } from '#app/domain/pain-point-state.ts'
import { phases } from '#app/domain/phase.ts'
import { severities } from '#app/domain/severity.ts'
import { keepConversionEnter } from '#app/forms/ime-enter.ts'
import { formatMonth } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button } from '#app/ui/button.tsx'
import { type BacklogAddress, backlogLooks, plainAddress } from './backlog-address.ts'
import type { BacklogCategory, BacklogTeam } from './choices.queries.server.ts'

export type FilterChoices = { teams: BacklogTeam[]; categories: BacklogCategory[]; months: string[] }

/** All filters in one form that works as a plain link with parameters, too. */
export function FilterForm({ address, choices }: { address: BacklogAddress; choices: FilterChoices }) {
  const { t } = useTranslation(['backlog', 'glossary'])
  const language = useLanguage()
  const months =
    address.month === null || choices.months.includes(address.month)
      ? choices.months
      : [address.month, ...choices.months]
  const pickable = ({ slug, isArchived }: { slug: string; isArchived: boolean }, chosen: string | null) =>
    !isArchived || slug === chosen
  return (
    <Form
      method="get"
      action="/backlog"
      role="search"
      aria-label={t('filters')}
      className="mb-2 flex flex-wrap items-end gap-2"
    >
      <Captioned caption={t('text')} hint={t('textHint')} look="grow basis-52">
        <input
          key={address.text}
          type="search"
          name="q"
          defaultValue={address.text ?? ''}
          maxLength={200}
          className="field"
          onKeyDown={keepConversionEnter}
        />
      </Captioned>
      <Picker
        name="team"
        caption={t('glossary:team')}
        chosen={address.team}
        choices={choices.teams
          .filter((team) => pickable(team, address.team))
          .map(({ slug, name }) => [slug, name])}
      />
      <Picker
        name="category"
        caption={t('glossary:category')}
        chosen={address.category}
        choices={choices.categories
          .filter((category) => pickable(category, address.category))
          .map(({ slug, nameEn, nameJa }) => [slug, language === 'ja' ? nameJa : nameEn])}
      />
      <Picker
        name="state"
        caption={t('glossary:state')}
        chosen={address.state}
        isRequired
        choices={[
          ['active', t('stateChoices.active')],
          ...states.map((state): [string, string] => [state, t(`glossary:states.${state}`)]),
          ['any', t('stateChoices.any')],
        ]}
      />
      <Picker
        name="severity"
        caption={t('glossary:severity')}
        chosen={address.severity}
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
        chosen={address.phase}
        choices={phases.map((phase) => [phase, t(`glossary:phases.${phase}`)])}
      />
      <Picker
        name="month"
        caption={t('month')}
        chosen={address.month}
        choices={months.map((month) => [month, formatMonth(month, language)])}
      />
      {backlogLooks
        .filter((name) => address[name] !== plainAddress[name])
        .map((name) => (
          <input key={`${name} ${address[name]}`} type="hidden" name={name} defaultValue={address[name]} />
        ))}
      <Button primary>{t('filter')}</Button>
    </Form>
  )
}

function Captioned({
  caption,
  hint,
  look = '',
  children,
}: {
  caption: string
  hint?: string
  look?: string
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: why: the control is the child.
    <label className={`font-semibold text-xs ${look}`}>
      {caption}
      {hint && <span className="ms-2 font-normal text-muted">{hint}</span>}
      {children}
    </label>
  )
}

function Picker({
  name,
  caption,
  chosen,
  choices,
  isRequired = false,
}: {
  name: string
  caption: string
  chosen: string | null
  choices: [value: string, text: string][]
  isRequired?: boolean
}) {
  const { t } = useTranslation('backlog')
  return (
    <Captioned caption={caption} look="basis-28 grow sm:grow-0">
      <select key={chosen} name={name} defaultValue={chosen ?? ''} className="field font-normal">
        {!isRequired && <option value="">{t('all')}</option>}
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Captioned>
  )
}
