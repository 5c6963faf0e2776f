import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatCount, formatHours } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/languages.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { CategoryMark } from '#app/ui/category-tag.tsx'
import { useLinksWithin } from '#app/ui/links-within.ts'
import { type BacklogAddress, backlogPath, heatMeasures, heatPathsOf } from './backlog-address.ts'
import type { BacklogCategory, BacklogTeam } from './choices.queries.server.ts'
import { HeatLegend, heatStep } from './heat-legend.tsx'
import type { HeatMap, HeatRow, HeatValue } from './heat-map.report.server.ts'

type Shown = {
  address: BacklogAddress
  heat: HeatMap
  teams: BacklogTeam[]
  categories: BacklogCategory[]
}

/** Where it hurts: team × category, in hours or pain points, for the states and the phase of the list below. */
export function HeatMapTable({ address, heat, teams, categories }: Shown) {
  const { t } = useTranslation(['backlog', 'glossary'])
  const language = useLanguage()
  const teamById = new Map(teams.map((team) => [team.id, team]))
  const columns = heat.categoryIds.flatMap((id) => categories.find((category) => category.id === id) ?? [])
  const max = heat.greatest
  const pathTo = heatPathsOf(address)
  const words = { notHeard: t('glossary:notHeard'), notEstimated: t('glossary:notEstimated') }
  return (
    <section aria-label={t('heat')} className="mb-4">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: why: the clicks are those of its links, by keyboard too. */}
      <section
        className="max-h-88 w-fit max-w-full overflow-auto"
        aria-label={t('heatRegion')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: why: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        onClick={useLinksWithin()}
      >
        <table className="heat">
          <caption className="sr-only">{t('heatCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('glossary:team')}</th>
              {columns.map((category) => (
                <th key={category.id} scope="col">
                  <a href={pathTo(null, category.slug)}>
                    <CategoryMark
                      colour={category.colour}
                      name={language === 'ja' ? category.nameJa : category.nameEn}
                    />
                  </a>
                </th>
              ))}
              <th scope="col" className="text-center!">
                {t('total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {heat.rows.map((row) => {
              const team = teamById.get(row.teamId)
              return (
                team && (
                  <tr key={row.teamId}>
                    <th scope="row">
                      <a href={pathTo(team.slug, null)}>{team.name}</a>
                    </th>
                    {cellsOf(row, { team, columns, address, pathTo, max, language, words })}
                  </tr>
                )
              )
            })}
          </tbody>
        </table>
      </section>
      <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-muted text-xs">
        <HeatLegend max={max} measure={address.heat} words={words} language={language} />
        <span className="inline-flex gap-2">
          {t('heatMeasure')}
          {heatMeasures.map((measure) => (
            <Link
              key={measure}
              to={backlogPath(address, { heat: measure })}
              aria-current={measure === address.heat ? 'true' : undefined}
              className="aria-[current]:font-semibold aria-[current]:text-text aria-[current]:no-underline"
            >
              {t(`measures.${measure}`)}
            </Link>
          ))}
        </span>
        {heat.teams > heat.worst && <ExtentLink address={address} heat={heat} />}
      </div>
    </section>
  )
}

/** To the whole heat map, and back to the teams that hurt most. */
function ExtentLink({ address, heat }: Pick<Shown, 'address' | 'heat'>) {
  const { t } = useTranslation('backlog')
  const isWhole = address.map === 'all'
  return (
    <Link to={backlogPath(address, { map: isWhole ? 'worst' : 'all' })} preventScrollReset>
      {isWhole ? t('worstTeams', { count: heat.worst }) : t('allTeams', { count: heat.teams })}
    </Link>
  )
}

type CellContext = {
  team: BacklogTeam
  columns: BacklogCategory[]
  address: BacklogAddress
  pathTo: ReturnType<typeof heatPathsOf>
  max: number
  language: Language
  words: { notHeard: string; notEstimated: string }
}

// Plain functions and plain links: fifty teams with ten categories are five hundred cells.
function cellsOf(row: HeatRow, context: CellContext) {
  const { team, columns, address, pathTo, max } = context
  if (!row.isHeard) {
    return (
      <td colSpan={columns.length + 1} className="not-heard text-muted">
        {context.words.notHeard}
      </td>
    )
  }
  return (
    <>
      {row.values.map((value, index) => {
        const category = columns[index]
        if (!category) return null
        const path = pathTo(team.slug, category.slug)
        const isShown = address.team === team.slug && address.category === category.slug
        return heatCell(category.id, value, heatStep(value, max), path, isShown, context)
      })}
      {heatCell('total', row.total, undefined, pathTo(team.slug, null), false, context)}
    </>
  )
}

function heatCell(
  key: number | string,
  value: HeatValue,
  step: number | undefined,
  path: string,
  isShown: boolean,
  { address, language, words }: CellContext,
) {
  const look = step === undefined ? 'total' : undefined
  if (value === 0) {
    return (
      <td key={key} data-step={step} className={look}>
        0
      </td>
    )
  }
  const text =
    value === null
      ? '–'
      : address.heat === 'count'
        ? formatCount(value, language)
        : formatHours(value, language)
  return (
    <td key={key} data-step={step} className={look}>
      <a
        href={path}
        aria-label={value === null ? words.notEstimated : undefined}
        aria-current={isShown ? 'true' : undefined}
      >
        {text}
      </a>
    </td>
  )
}
