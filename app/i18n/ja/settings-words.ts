import { account } from './account.ts'
import { agenda } from './agenda.ts'
import { categories } from './categories.ts'
import { organisation } from './organisation.ts'
import { people } from './people.ts'

/** What only the pages for accounts, people and settings say. */
export const messages = { account, agenda, categories, organisation, people }
