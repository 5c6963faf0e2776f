import { formatCount, formatHours, formatShare } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { HeatMeasure } from './heat-address.ts'

/** A figure of the heat map, formatted without its unit unless that is a percent sign. */
export function formatHeat(value: number, measure: HeatMeasure, language: Language): string {
  if (measure === 'share') return formatShare(value, language)
  return measure === 'hours' ? formatHours(value, language) : formatCount(value, language)
}

/** The measure of the totals: a sum of shares means nothing, so they show the hours. */
export const measureOfTotal = (measure: HeatMeasure): HeatMeasure => (measure === 'share' ? 'hours' : measure)

/** Whether the figures come from estimates, which may be missing. */
export const isEstimated = (measure: HeatMeasure) => measure === 'hours' || measure === 'share'
