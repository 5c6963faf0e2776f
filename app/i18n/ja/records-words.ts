import { audit } from './audit.ts'
import { merging } from './merging.ts'
import { painPoint } from './pain-point.ts'
import { splitting } from './splitting.ts'
import { teams } from './teams.ts'
import { tickets } from './tickets.ts'

/** What one pain point and the lists of teams, tickets and changes say, on their own pages and where another shows one of them. */
export const messages = { audit, merging, painPoint, splitting, teams, tickets }
