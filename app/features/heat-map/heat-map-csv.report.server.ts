import { stringify } from 'csv-stringify/sync'
import type { Language } from '#app/i18n/languages.ts'
import type { Words } from '#app/i18n/translator.server.ts'
import type { HeatAddress, HeatMeasure } from './heat-address.ts'
import { measureOfTotal } from './heat-figures.ts'
import type { HeatMap } from './heat-map.report.server.ts'
import type { HeatValue } from './heat-rows.ts'

// By this mark Excel knows that the file is UTF-8 and not the code page of a Japanese Windows.
const byteOrderMark = '\uFEFF'

/**
 * The heat map as it is shown, as CSV for a spreadsheet: teams in its order, the unit behind each column's name. What
 * is not known is an empty cell, and a team that was not heard says so in a column of its own.
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
