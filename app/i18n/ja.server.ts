import { audited } from './ja/audited.ts'
import { messages as finding } from './ja/finding-words.ts'
import { firstSteps } from './ja/first-steps.ts'
import { minutesText } from './ja/minutes-text.ts'
import { messages as records } from './ja/records-words.ts'
import { messages as reports } from './ja/reports-words.ts'
import { messages as settings } from './ja/settings-words.ts'
import { messages as everywhere } from './ja.ts'

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
