import { audit } from './audit.ts'
import { merging } from './merging.ts'
import { painPoint } from './pain-point.ts'
import { splitting } from './splitting.ts'
import { teams } from './teams.ts'
import { tickets } from './tickets.ts'

/**
 * Texts of a pain point and of the lists of teams, tickets and changes, for their own pages and wherever one of them is
 * embedded.
 */
export const messages = { audit, merging, painPoint, splitting, teams, tickets }
