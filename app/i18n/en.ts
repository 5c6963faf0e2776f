import { backlog } from './en/backlog.ts'
import { categories } from './en/categories.ts'
import { glossary } from './en/glossary.ts'
import { overview } from './en/overview.ts'
import { painPoints } from './en/pain-points.ts'
import { problems } from './en/problems.ts'
import { review } from './en/review.ts'
import { shell } from './en/shell.ts'
import { silos } from './en/silos.ts'
import { syncs } from './en/syncs.ts'
import { teams } from './en/teams.ts'
import { tickets } from './en/tickets.ts'

export const messages = {
  backlog,
  categories,
  glossary,
  overview,
  painPoints,
  problems,
  review,
  shell,
  silos,
  syncs,
  teams,
  tickets,
}
