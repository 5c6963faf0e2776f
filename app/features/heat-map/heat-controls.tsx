import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { phases } from '#app/domain/phase.ts'
import { formatMonth } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button } from '#app/ui/button.tsx'
import {
  type HeatAddress,
  heatExtents,
  heatMeasures,
  heatOrders,
  heatPath,
  listSaid,
} from './heat-address.ts'
import { stateChoices } from './heat-map.form.ts'
import type { HeatMap } from './heat-map.report.server.ts'

const pickers: readonly string[] = ['period', 'phase', 'state']

type Shown = { address: HeatAddress; heat: HeatMap; months: string[] }

/** What is counted, by a form, and how it is shown, by links. All of it stands in the address. */
export function HeatControls({ address, heat, months }: Shown) {
  const { t } = useTranslation('heatMap')
  const measures = heatMeasures.filter((measure) => measure !== 'severity' || address.period === null)
  const counts = { worst: Math.min(heat.worst, heat.teams), all: heat.teams }
  return (
    <div className="print:hidden mb-3 flex flex-wrap items-end gap-x-6 gap-y-2">
      <CountedForm address={address} months={months} />
      <Choice
        name={t('measure')}
        choices={measures.map((measure) => [
          heatPath(address, { measure }),
          t(`measures.${measure}`),
          measure === address.measure,
        ])}
      />
      <Choice
        name={t('order')}
        choices={heatOrders.map((order) => [
          heatPath(address, { order }),
          t(`orders.${order}`),
          order === address.order,
        ])}
      />
      {heat.teams > heat.worst && (
        <Choice
          name={t('extent')}
          choices={heatExtents.map((extent) => [
            heatPath(address, { extent }),
            t(`extents.${extent}`, { count: counts[extent] }),
            extent === address.extent,
          ])}
        />
      )}
    </div>
  )
}

function CountedForm({ address, months }: Omit<Shown, 'heat'>) {
  const { t } = useTranslation(['heatMap', 'glossary'])
  const language = useLanguage()
  const sayMonth = (month: string, index: number) => {
    const said = formatMonth(month, language)
    return index === 0 ? t('runningMonth', { month: said }) : said
  }
  return (
    <Form
      method="get"
      action="/backlog/map"
      aria-label={t('filters')}
      className="flex flex-wrap items-end gap-2"
    >
      <Picker
        name="period"
        caption={t('period')}
        chosen={address.period ?? 'now'}
        choices={[
          ['now', t('now')],
          ...months.map((month, index): Option => [month, sayMonth(month, index)]),
        ]}
      />
      {address.period === null && (
        <Picker
          name="state"
          caption={t('glossary:state')}
          chosen={address.state}
          choices={stateChoices.map((state) => [
            state,
            state === 'active' || state === 'any'
              ? t(`stateChoices.${state}`)
              : t(`glossary:states.${state}`),
          ])}
        />
      )}
      <Picker
        name="phase"
        caption={t('glossary:phase')}
        chosen={address.phase ?? ''}
        choices={[
          ['', t('allPhases')],
          ...phases.map((phase): Option => [phase, t(`glossary:phases.${phase}`)]),
        ]}
      />
      {listSaid(address)
        .filter(([name]) => !pickers.includes(name))
        .map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} defaultValue={value} />
        ))}
      <Button>{t('apply')}</Button>
    </Form>
  )
}

type Option = [value: string, text: string]

function Picker({
  name,
  caption,
  chosen,
  choices,
}: {
  name: string
  caption: string
  chosen: string
  choices: Option[]
}) {
  return (
    <label className="font-semibold text-xs">
      {caption}
      <select key={chosen} name={name} defaultValue={chosen} className="field font-normal">
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

type LinkedChoice = [path: string, text: string, isChosen: boolean]

function Choice({ name, choices }: { name: string; choices: LinkedChoice[] }) {
  return (
    <nav aria-label={name} className="text-xs">
      <span className="block font-semibold">{name}</span>
      <ul className="flex min-h-8 flex-wrap items-center gap-x-3">
        {choices.map(([path, text, isChosen]) => (
          <li key={path}>
            <Link
              to={path}
              preventScrollReset
              aria-current={isChosen ? 'true' : undefined}
              className="inline-block py-1 aria-[current]:font-semibold aria-[current]:text-text aria-[current]:no-underline"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
