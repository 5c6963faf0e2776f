import { account } from './ja/account.ts'
import { accounts } from './ja/accounts.ts'
import { agenda } from './ja/agenda.ts'
import { audit } from './ja/audit.ts'
import { backlog } from './ja/backlog.ts'
import { capture } from './ja/capture.ts'
import { categories } from './ja/categories.ts'
import { glossary } from './ja/glossary.ts'
import { minutes } from './ja/minutes.ts'
import { organisation } from './ja/organisation.ts'
import { overview } from './ja/overview.ts'
import { painPoints } from './ja/pain-points.ts'
import { people } from './ja/people.ts'
import { problems } from './ja/problems.ts'
import { review } from './ja/review.ts'
import { shell } from './ja/shell.ts'
import { silos } from './ja/silos.ts'
import { syncs } from './ja/syncs.ts'
import { teams } from './ja/teams.ts'
import { tickets } from './ja/tickets.ts'

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
