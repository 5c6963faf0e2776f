import { audited } from './ja/audited.ts'
import { messages as shown } from './ja.ts'

/** Everything that is said in this language: also what the server puts into whole sentences before a page gets it. */
export const messages = { ...shown, audited }
