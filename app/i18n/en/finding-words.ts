import { entryKeys } from './entry-keys.ts'
import { finding } from './finding.ts'
import { keys } from './keys.ts'

/** Texts of the search over everything and of the lists of keys, loaded on demand. */
export const messages = { entryKeys, finding, keys }
