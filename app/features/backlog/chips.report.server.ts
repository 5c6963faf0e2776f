import type { Clause } from '#app/domain/backlog-query/clause.ts'
import { writeQuery } from '#app/domain/backlog-query/write-query.ts'
import { parseMonth } from '#app/domain/day.ts'
import { formatDay, formatMonth } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Words } from '#app/i18n/translator.server.ts'
import { type BacklogAddress, backlogPath, usualSortOf } from './backlog-address.ts'
import type { Known } from './scope.queries.server.ts'

/** One clause as people say it, as it is written, and the path of the list without it. */
export type Chip = { text: string; word: string; without: string }

type Reader = { t: Words; language: Language }

/** What narrows the list, in the order of the query line. */
export function listChips(address: BacklogAddress, known: Known, reader: Reader): Chip[] {
  return address.clauses.map((clause, index) => {
    const clauses = address.clauses.filter((_, at) => at !== index)
    const isUsual = address.sort === usualSortOf(address.clauses)
    const sort = isUsual ? usualSortOf(clauses) : address.sort
    return {
      text: sayClause(clause, known, reader),
      word: writeQuery([clause]),
      without: backlogPath({
        ...address,
        clauses,
        sort: sort === 'match' && usualSortOf(clauses) !== 'match' ? 'hours' : sort,
      }),
    }
  })
}

function sayClause(clause: Clause, known: Known, reader: Reader): string {
  const { t } = reader
  const said = sayPlainly(clause, known, reader)
  return clause.isExcluded ? t('backlog:notChip', { chip: said }) : said
}

function sayPlainly(clause: Clause, { teams, categories }: Known, { t, language }: Reader): string {
  const anyOf = (values: string[]) => values.join(language === 'ja' ? '・' : ', ')
  const chip = (name: string, value: string) => t('backlog:chip', { name, value })
  switch (clause.field) {
    case 'team':
      return chip(t('glossary:team'), anyOf(clause.slugs.map((slug) => nameOf(teams, slug))))
    case 'category':
      return chip(
        t('glossary:category'),
        anyOf(
          clause.slugs.map((slug) => {
            const found = categories.find((category) => category.slug === slug)
            return (language === 'ja' ? found?.nameJa : found?.nameEn) ?? slug
          }),
        ),
      )
    case 'state':
      return chip(
        t('glossary:state'),
        anyOf(
          clause.states.map((state) =>
            state === 'active' || state === 'any'
              ? t(`backlog:stateChoices.${state}`)
              : t(`glossary:states.${state}`),
          ),
        ),
      )
    case 'phase':
      return chip(t('glossary:phase'), anyOf(clause.phases.map((phase) => t(`glossary:phases.${phase}`))))
    case 'severity': {
      const words = anyOf(clause.severities.map((severity) => t(`glossary:severities.${severity}`)))
      return compared(t('glossary:severity'), clause.comparison, words)
    }
    case 'knownBy':
      return chip(t('glossary:knownBy'), anyOf(clause.names))
    case 'heard': {
      const month = parseMonth(clause.span)
      const span = month ? formatMonth(month, language) : formatDay(clause.span, language)
      const name = clause.comparison === '=' ? t('backlog:heardIn') : t('backlog:columns.heard')
      return clause.comparison === '=' ? chip(name, span) : compared(name, clause.comparison, span)
    }
    case 'ticket':
      return chip(
        t('glossary:ticket'),
        anyOf(
          clause.tickets.map((ticket) =>
            typeof ticket === 'string' ? t(`backlog:ticketChoices.${ticket}`) : ticket.key,
          ),
        ),
      )
    case 'is':
      return t('glossary:cameBack')
    case 'text':
      return t('backlog:textChip', { text: clause.text })
    default:
      return compared(
        t(`backlog:amounts.${clause.field}`),
        clause.comparison,
        clause.amount === null ? t('glossary:notEstimated') : String(clause.amount),
      )
  }
}

const signs = { '=': ':', '<': ' <', '<=': ' ≤', '>': ' >', '>=': ' ≥' } as const

function compared(name: string, comparison: keyof typeof signs, value: string): string {
  return `${name}${signs[comparison]} ${value}`
}

function nameOf(teams: Known['teams'], slug: string): string {
  return teams.find((team) => team.slug === slug)?.name ?? slug
}
