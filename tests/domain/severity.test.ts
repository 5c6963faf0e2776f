import { expect, test } from 'vitest'
import {
  type Severity,
  severities,
  severityOfRank,
  severityRank,
  worstSeverity,
} from '#app/domain/severity.ts'

test('severities rank from low to critical, and the rank leads back', () => {
  expect(severities.map(severityRank)).toEqual([1, 2, 3, 4])
  expect(severities.map((severity) => severityOfRank(severityRank(severity)))).toEqual(severities)
})

test.each<[Severity[], Severity | undefined]>([
  [['low', 'critical', 'high'], 'critical'],
  [['medium', 'low'], 'medium'],
  [['low'], 'low'],
  [[], undefined],
])('the worst of %j is %s', (list, worst) => {
  expect(worstSeverity(list)).toBe(worst)
})
