import { stringify } from 'csv-stringify/sync'
import type { Language } from '#app/i18n/languages.ts'
import type { Words } from '#app/i18n/translator.server.ts'
import type { HeatAddress, HeatMeasure } from './heat-address.ts'
import { measureOfTotal } from './heat-figures.ts'
import type { HeatMap } from './heat-map.report.server.ts'
import type { HeatValue } from './heat-rows.ts'

// This mark makes Excel read the file as UTF-8 and not in the code page of a Japanese Windows.
const byteOrderMark = '\uFEFF'

/**
 * The heat map as shown, as CSV for a spreadsheet: teams in the same order, the unit in each column's name. Unknown is
 * an empty cell, and a column says which teams were not heard.
 */
export function writeHeatMapCsv(
  heat: HeatMap,
  { measure }: HeatAddress,
  { t, language }: { t: Words; language: Language },
): string {
  const totalMeasure = measureOfTotal(measure)
  const named = (name: string, unit: HeatMeasure) =>
    t('heatMap:withUnit', { name, unit: t(`heatMap:units.${unit}`) })
  const head = [
    t('glossary:team'),
    ...heat.columns.map(({ nameEn, nameJa }) => named(language === 'ja' ? nameJa : nameEn, measure)),
    named(t('heatMap:total'), totalMeasure),
    t('heatMap:note'),
  ]
  const rows = heat.rows.map(({ name, isHeard, values, total }) =>
    isHeard
      ? [name, ...values.map((value) => roundHeat(value, measure)), roundHeat(total, totalMeasure), null]
      : [name, ...values.map(() => null), null, t('glossary:notHeard')],
  )
  return byteOrderMark + stringify([head, ...rows], { record_delimiter: '\r\n', escape_formulas: true })
}

function roundHeat(value: HeatValue, measure: HeatMeasure): HeatValue {
  return value === null ? null : Number((measure === 'share' ? value * 100 : value).toFixed(2))
}
