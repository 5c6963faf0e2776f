import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type HeatAddress, heatExtents, heatMeasures, heatOrders, heatPath } from './heat-address.ts'
import { HeatCountedForm } from './heat-counted-form.tsx'
import type { HeatMap } from './heat-map.report.server.ts'

type Shown = { address: HeatAddress; heat: HeatMap; months: string[] }

/** A form for what is counted, and links for how it is shown. All of it is in the address. */
export function HeatControls({ address, heat, months }: Shown) {
  const { t } = useTranslation('heatMap')
  const measures = heatMeasures.filter((measure) => measure !== 'severity' || address.period === null)
  const counts = { worst: Math.min(heat.worst, heat.teams), all: heat.teams }
  return (
    <div className="print:hidden mb-3 flex flex-wrap items-end gap-x-6 gap-y-2">
      <HeatCountedForm address={address} months={months} />
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
              className="inline-block min-w-target py-1 aria-[current]:font-semibold aria-[current]:text-text aria-[current]:no-underline"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
