import { audit } from './audit.ts'
import { teams } from './teams.ts'
import { tickets } from './tickets.ts'

/** What the lists of teams, tickets and changes say, on their own pages and where another shows one of them. */
export const messages = { audit, teams, tickets }
