import { account } from './account.ts'
import { agenda } from './agenda.ts'
import { categories } from './categories.ts'
import { entering } from './entering.ts'
import { organisation } from './organisation.ts'
import { people } from './people.ts'
import { redaction } from './redaction.ts'
import { tokens } from './tokens.ts'

/** Texts that only the pages for accounts, people and settings need. */
export const messages = { account, agenda, categories, entering, organisation, people, redaction, tokens }
