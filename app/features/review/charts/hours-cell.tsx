import type { MonthHours } from '#app/features/review/review-layout.report.server.ts'
import { formatHours } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/languages.ts'

export type GapWords = Record<Extract<MonthHours, string>, string>

/**
 * A month's hours in a table; a gap gives its reason. A plain function, because a table of teams has six hundred cells.
 */
export function hoursCell(key: string, hours: MonthHours, words: GapWords, language: Language) {
  if (typeof hours === 'string') {
    return (
      <td key={key} className="number not-heard whitespace-nowrap text-muted">
        {words[hours]}
      </td>
    )
  }
  return (
    <td key={key} className="number">
      {formatHours(hours, language)}
    </td>
  )
}
