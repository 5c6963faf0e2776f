import { expect, test } from 'vitest'
import type { Phase } from '#app/domain/pain-points/phase.ts'
import { moveToPlace, suggestTemplate } from '#app/domain/syncs/agenda.ts'

const plain = { name: 'plain', suggestedForPhase: null }
const early = { name: 'early', suggestedForPhase: 'pre_launch' as const }
const again = { name: 'again', suggestedForPhase: 'pre_launch' as const }
const grown = { name: 'grown', suggestedForPhase: 'mature' as const }
const templates = [plain, early, again, grown]

test.each<[string, Phase[], string | undefined]>([
  ['one team', ['pre_launch'], 'early'],
  ['two teams of one phase', ['mature', 'mature'], 'grown'],
  ['teams of different phases', ['pre_launch', 'mature'], undefined],
  ['a phase without a suggestion', ['launched'], undefined],
  ['no team', [], undefined],
])('an agenda is suggested for its phase: %s', (_teams, phases, expected) => {
  expect(suggestTemplate(templates, phases)?.name).toBe(expected)
})

const blocks = [{ id: 4 }, { id: 7 }, { id: 9 }]

test.each([
  ['down', 4, 2, [7, 4, 9]],
  ['up', 9, 2, [4, 9, 7]],
  ['to the top', 9, 1, [9, 4, 7]],
  ['to the end', 4, 3, [7, 9, 4]],
  ['beyond the top is the top', 7, 0, [7, 4, 9]],
  ['beyond the end is the end', 4, 99, [7, 9, 4]],
  ['to its own place', 7, 2, [4, 7, 9]],
  ['of another agenda moves nothing', 1, 1, [4, 7, 9]],
])('a block moved %s', (_where, blockId, place, expected) => {
  expect(moveToPlace(blocks, blockId, place).map(({ id }) => id)).toEqual(expected)
})
