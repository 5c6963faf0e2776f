import { entryKeys } from './entry-keys.ts'
import { finding } from './finding.ts'
import { keys } from './keys.ts'

/** What is said by the search over everything and by the lists of keys, which are fetched when asked for. */
export const messages = { entryKeys, finding, keys }
