import { audited } from './en/audited.ts'
import { messages as finding } from './en/finding-words.ts'
import { firstSteps } from './en/first-steps.ts'
import { minutesText } from './en/minutes-text.ts'
import { messages as records } from './en/records-words.ts'
import { messages as reports } from './en/reports-words.ts'
import { messages as settings } from './en/settings-words.ts'
import { messages as everywhere } from './en.ts'

/** All messages of this language, including those the server puts into whole sentences. */
export const messages = {
  ...everywhere,
  ...finding,
  ...records,
  ...reports,
  ...settings,
  audited,
  firstSteps,
  minutesText,
}
