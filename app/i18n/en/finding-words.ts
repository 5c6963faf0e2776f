import { entryKeys } from './entry-keys.ts'
import { finding } from './finding.ts'
import { keys } from './keys.ts'

/** The words of the search over everything and of the lists of keys, which are fetched when asked for. */
export const messages = { entryKeys, finding, keys }
