import { type Month, monthNumber } from '#app/domain/calendar/day.ts'
import { type PainPointState, states } from '#app/domain/pain-points/pain-point-state.ts'
import { type Severity, severityRank } from '#app/domain/pain-points/severity.ts'

// Each kind has numbers of its own: 1 to 4 the severities, from 11 the states, from 20 the people, 30 and 31 the
// tickets, 40 that it came back, and above 1000 the months. The SQL function behind the index counts the same way.
const firstState = 11
const knownByNobody = 20
const withoutTickets = 30
const withTickets = 31

/** As many people or more are one facet. */
export const manyKnow = 3

/** That a pain point was relieved and mentioned again. */
export const cameBackFacet = 40

/**
 * The facets of a pain point are what a list may ask of it beside its figures, as numbers in one array: one index then
 * finds any combination of them. This one is its worst severity, 1 (low) to 4 (critical).
 */
export function severityFacet(severity: Severity): number {
  return severityRank(severity)
}

/** The facet of a state, in the order of {@link states}. */
export function stateFacet(state: PainPointState): number {
  return firstState + states.indexOf(state)
}

/** The facet of how many people can handle it: none, one, two, or {@link manyKnow} and more. */
export function knownByFacet(people: number): number {
  return knownByNobody + Math.min(people, manyKnow)
}

/** The facet of whether tickets serve it. */
export function ticketsFacet(hasTickets: boolean): number {
  return hasTickets ? withTickets : withoutTickets
}

/** The facet of a month in which it was mentioned: from the year 84 on above all others. */
export function monthFacet(month: Month): number {
  return monthNumber(month)
}
