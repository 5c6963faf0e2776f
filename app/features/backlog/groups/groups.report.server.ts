import type { Clause } from '#app/domain/backlog-query/clause.ts'
import { states } from '#app/domain/pain-points/pain-point-state.ts'
import { phases } from '#app/domain/pain-points/phase.ts'
import {
  type BacklogAddress,
  type BacklogGroup,
  backlogPath,
} from '#app/features/backlog/address/backlog-address.ts'
import type { Known } from '#app/features/backlog/scope/choices.queries.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Words } from '#app/i18n/translator.server.ts'
import type { GroupFigures } from './groups.queries.server.ts'

/** A group with its name, the path of the list with it open, and whether it is. */
export type NamedGroup = Omit<GroupFigures, 'key'> & { name: string; path: string; isOpen: boolean }

const noTicket = 'none'

/** What narrows the list to one of its groups; null for what is no group. */
export function clauseOfGroup(group: BacklogGroup, within: string): Clause | null {
  const isExcluded = false
  switch (group) {
    case 'team':
      return { field: 'team', slugs: [within], isExcluded }
    case 'category':
      return { field: 'category', slugs: [within], isExcluded }
    case 'state': {
      const state = states.find((one) => one === within)
      return state ? { field: 'state', states: [state], isExcluded } : null
    }
    case 'phase': {
      const phase = phases.find((one) => one === within)
      return phase ? { field: 'phase', phases: [phase], isExcluded } : null
    }
    case 'ticket':
      return { field: 'ticket', tickets: [within === noTicket ? noTicket : { key: within }], isExcluded }
  }
}

export function nameGroups(
  groups: GroupFigures[],
  address: BacklogAddress,
  known: Known,
  reader: { t: Words; language: Language },
): NamedGroup[] {
  return groups.map(({ key, ...figures }) => {
    const within = key ?? noTicket
    const isOpen = address.within === within
    return {
      ...figures,
      name: nameOf(address.group ?? 'team', key, known, reader),
      path: backlogPath(address, { within: isOpen ? null : within }),
      isOpen,
    }
  })
}

function nameOf(
  group: BacklogGroup,
  key: string | null,
  { teams, categories }: Known,
  { t, language }: { t: Words; language: Language },
): string {
  if (key === null) return t('backlog:ticketChoices.none')
  switch (group) {
    case 'team':
      return teams.find((team) => team.slug === key)?.name ?? key
    case 'category': {
      const category = categories.find(({ slug }) => slug === key)
      return (language === 'ja' ? category?.nameJa : category?.nameEn) ?? key
    }
    case 'state': {
      const state = states.find((one) => one === key)
      return state ? t(`glossary:states.${state}`) : key
    }
    case 'phase': {
      const phase = phases.find((one) => one === key)
      return phase ? t(`glossary:phases.${phase}`) : key
    }
    case 'ticket':
      return key
  }
}
