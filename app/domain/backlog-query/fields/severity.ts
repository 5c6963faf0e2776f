import { candidatesOf } from '#app/domain/backlog-query/candidates.ts'
import type { Comparison } from '#app/domain/backlog-query/comparison.ts'
import type { Field } from '#app/domain/backlog-query/field.ts'
import { filledValues, readBySpelling, readList, refuse } from '#app/domain/backlog-query/read-list.ts'
import { spellingsOf, type Words } from '#app/domain/backlog-query/words.ts'
import type { Severity } from '#app/domain/pain-points/severity.ts'

/** Several only with '='. */
export type SeverityCriterion = { field: 'severity'; comparison: Comparison; severities: Severity[] }

export const severityWords: Record<Severity, Words> = {
  low: ['low', '低'],
  medium: ['medium', '中'],
  high: ['high', '高'],
  critical: ['critical', '重大'],
}

const spellings = spellingsOf(severityWords)

export const severity: Field<SeverityCriterion> = {
  words: ['severity', '深刻度'],
  read: (word) => {
    const { comparison } = word
    if (comparison !== '=' && filledValues(word).length > 1) return refuse(word, 'notComparable')
    return readList(
      word,
      readBySpelling(() => spellings, 'unknownSeverity'),
      (severities) => ({ field: 'severity', comparison, severities }),
    )
  },
  write: ({ severities }) => severities.map((one) => severityWords[one][0]),
  complete: (_word, { language }) => candidatesOf(severityWords, language),
}
