import { useTranslation } from 'react-i18next'
import { formatMonth } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/languages.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { CategoryMark } from '#app/ui/category-tag.tsx'
import { useLinksWithin } from '#app/ui/links-within.ts'
import { type HeatAddress, type HeatMeasure, listPathsOf } from './heat-address.ts'
import { formatHeat, measureOfTotal } from './heat-figures.ts'
import { heatStep } from './heat-legend.tsx'
import type { HeatMap } from './heat-map.report.server.ts'
import type { HeatRow, HeatValue } from './heat-rows.ts'

/** A row for each team, a column for each category; each figure links to its list. */
export function HeatTable({ address, heat }: { address: HeatAddress; heat: HeatMap }) {
  const { t } = useTranslation(['heatMap', 'glossary'])
  const language = useLanguage()
  const { measure, period } = address
  const pathTo = listPathsOf(address)
  const words = { notHeard: t('glossary:notHeard'), notEstimated: t('glossary:notEstimated') }
  const totalMeasure = measureOfTotal(measure)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: why: the clicks are those of its links, by keyboard too.
    <section
      className="max-h-[75vh] w-fit max-w-full overflow-auto print:max-h-none print:overflow-visible"
      aria-label={t('region')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: why: a scrolling region must be reachable by keyboard.
      tabIndex={0}
      onClick={useLinksWithin()}
    >
      <table className="heat">
        <caption className="sr-only">
          {t(`caption.${measure}`, { period: period === null ? t('now') : formatMonth(period, language) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('glossary:team')}</th>
            {heat.columns.map(({ id, slug, colour, nameEn, nameJa }) => (
              <th key={id} scope="col">
                <a href={pathTo(null, slug)}>
                  <CategoryMark colour={colour} name={language === 'ja' ? nameJa : nameEn} />
                </a>
              </th>
            ))}
            <th scope="col" className="text-center!">
              {measure === totalMeasure ? t('total') : t(`measures.${totalMeasure}`)}
            </th>
          </tr>
        </thead>
        <tbody>
          {heat.rows.map((row) => (
            <tr key={row.slug}>
              <th scope="row">
                <a href={pathTo(row.slug, null)}>{row.name}</a>
              </th>
              {cellsOf(row, { heat, measure, totalMeasure, pathTo, language, words })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type CellContext = {
  heat: HeatMap
  measure: HeatMeasure
  totalMeasure: HeatMeasure
  pathTo: ReturnType<typeof listPathsOf>
  language: Language
  words: { notHeard: string; notEstimated: string }
}

// Plain functions and plain links: fifty teams with twelve categories are six hundred cells.
function cellsOf(row: HeatRow, context: CellContext) {
  const { heat, measure, totalMeasure, pathTo } = context
  if (!row.isHeard) {
    return (
      <td colSpan={heat.columns.length + 1} className="not-heard text-muted">
        {context.words.notHeard}
      </td>
    )
  }
  return (
    <>
      {heat.columns.map((column, index) => {
        const value = row.values[index] ?? null
        const figure = figureOf(value, measure, pathTo(row.slug, column.slug), context)
        return (
          <td key={column.id} data-step={heatStep(value, heat.greatest)}>
            {figure}
          </td>
        )
      })}
      <td className="total">{figureOf(row.total, totalMeasure, pathTo(row.slug, null), context)}</td>
    </>
  )
}

function figureOf(value: HeatValue, measure: HeatMeasure, path: string, { language, words }: CellContext) {
  if (value === 0) return 0
  return (
    <a href={path} aria-label={value === null ? words.notEstimated : undefined}>
      {value === null ? '–' : formatHeat(value, measure, language)}
    </a>
  )
}
