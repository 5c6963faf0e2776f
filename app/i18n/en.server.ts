import { audited } from './en/audited.ts'
import { messages as shown } from './en.ts'

/** Everything that is said in this language: also what the server puts into whole sentences before a page gets it. */
export const messages = { ...shown, audited }
