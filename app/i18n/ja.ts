import { accounts } from './ja/accounts.ts'
import { capture } from './ja/capture.ts'
import { glossary } from './ja/glossary.ts'
import { minutes } from './ja/minutes.ts'
import { painPoints } from './ja/pain-points.ts'
import { problems } from './ja/problems.ts'
import { shell } from './ja/shell.ts'
import { syncs } from './ja/syncs.ts'

/** What a browser gets of this language on any page; what few pages say comes with them (*-words.client.ts). */
export const messages = {
  accounts,
  capture,
  glossary,
  minutes,
  painPoints,
  problems,
  shell,
  syncs,
}
