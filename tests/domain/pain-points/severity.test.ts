import { expect, test } from 'vitest'
import { severities, severityOfRank, severityRank } from '#app/domain/pain-points/severity.ts'

test('severities rank from low to critical, and the rank leads back', () => {
  expect(severities.map(severityRank)).toEqual([1, 2, 3, 4])
  expect(severities.map((severity) => severityOfRank(severityRank(severity)))).toEqual(severities)
})
