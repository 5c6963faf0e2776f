import { account } from './en/account.ts'
import { accounts } from './en/accounts.ts'
import { agenda } from './en/agenda.ts'
import { audit } from './en/audit.ts'
import { backlog } from './en/backlog.ts'
import { capture } from './en/capture.ts'
import { categories } from './en/categories.ts'
import { glossary } from './en/glossary.ts'
import { minutes } from './en/minutes.ts'
import { organisation } from './en/organisation.ts'
import { overview } from './en/overview.ts'
import { painPoints } from './en/pain-points.ts'
import { people } from './en/people.ts'
import { problems } from './en/problems.ts'
import { review } from './en/review.ts'
import { shell } from './en/shell.ts'
import { silos } from './en/silos.ts'
import { syncs } from './en/syncs.ts'
import { teams } from './en/teams.ts'
import { tickets } from './en/tickets.ts'

/** What a browser gets of this language. */
export const messages = {
  account,
  accounts,
  agenda,
  audit,
  backlog,
  capture,
  categories,
  glossary,
  minutes,
  organisation,
  overview,
  painPoints,
  people,
  problems,
  review,
  shell,
  silos,
  syncs,
  teams,
  tickets,
}
