import { addDays, addMonths, type Day, monthOf } from '#app/domain/calendar/day.ts'

/** The values for queries: teams and categories by slug, some people by name, some tickets by key. */
export type Askable = {
  teams: string[]
  categories: string[]
  people: string[]
  tickets: string[]
  today: Day
}

/** The queries people type most: one or two conditions on what still hurts. */
export function listCommonLines({ teams, categories }: Askable): string[] {
  return [
    '',
    ...teams.flatMap((team) => [`team:${team}`, `team:${team} state:active`]),
    ...categories.map((category) => `category:${category} state:active`),
    `team:${teams[0]} category:${categories[0]}`,
    `team:${teams[1]} severity:>=high state:active`,
    `category:${categories[1]} severity:>=high`,
    'state:to_confirm',
    'state:unplanned severity:critical',
    'state:stranded',
    'severity:critical state:active',
    'is:back state:active',
  ]
}

/** Queries with every field in several ways, included and excluded, alone and with others. */
export function listFilterLines(asked: Askable): string[] {
  return [...traitLines(asked), ...heardLines(asked), ...peopleAndTicketLines(asked), ...amountLines(asked)]
}

function traitLines({ teams: [team, other, small], categories: [category, second] }: Askable): string[] {
  return [
    `team:${team},${other},${small}`,
    `team:${team} team:${other}`,
    `-team:${team}`,
    `-team:${team} -team:${other} state:unplanned`,
    `category:${category},${second}`,
    `category:${category} category:${second}`,
    `-category:${category} severity:critical`,
    `-category:${category} -category:${second} state:active`,
    'state:any',
    'state:relieved',
    'state:declined severity:critical',
    'state:unplanned,stranded',
    '-state:in_progress',
    'severity:low',
    'severity:low,critical',
    '-severity:>=medium',
    'phase:pre_launch',
    'phase:mature state:active',
    'phase:mature,launched severity:>=medium state:active',
    '-phase:mature',
    'is:back',
    '-is:back state:active',
    `is:back category:${category} phase:mature`,
    `team:${small} phase:mature category:${category} severity:>=high state:active`,
  ]
}

function heardLines({ today, teams: [team], categories: [category] }: Askable): string[] {
  const [month, last, halfYear, year] = [0, -1, -6, -12].map((back) => addMonths(monthOf(today), back))
  return [
    `heard:${month}`,
    `heard:${last} state:active`,
    `heard:${year}`,
    `heard:${addDays(today, -12)}`,
    `heard:<${halfYear}`,
    `heard:>=${last} state:active`,
    `heard:<=${addDays(today, -90)} severity:critical`,
    `-heard:${last} state:active`,
    `heard:${last} team:${team}`,
    `heard:${halfYear} heard:${last}`,
    `heard:${last} severity:critical category:${category}`,
    `heard:${year} phase:pre_launch -state:relieved`,
  ]
}

function peopleAndTicketLines({
  people: [person, other],
  tickets,
  categories: [category],
}: Askable): string[] {
  return [
    'known:none',
    'known:any state:active',
    'known:1',
    'known:>=3',
    'known:1 severity:critical ticket:none state:active',
    `known:"${person}"`,
    `known:"${person}","${other}" state:active`,
    `-known:"${person}" known:2`,
    'known:nobody-of-this-name',
    'ticket:none',
    'ticket:any severity:>=high',
    '-ticket:any -state:declined',
    ...tickets.map((key) => `ticket:"${key}"`),
    'ticket:nothing/here#1',
    `ticket:any known:2 category:${category} phase:mature`,
  ]
}

function amountLines({ categories: [category] }: Askable): string[] {
  return [
    'hours:>100',
    'hours:>5 state:active',
    'hours:<1',
    'hours:none',
    'hours:none severity:critical',
    '-hours:none -state:declined',
    'hours:>=5 hours:<10',
    'teams:>10',
    'teams:1 state:active',
    `teams:>3 category:${category}`,
    'mentions:>50',
    'mentions:<2 severity:high',
    'age:>600',
    'age:<30 state:active',
    'age:>365 age:<400 ticket:none',
    'known:3 hours:>50 state:any',
  ]
}
