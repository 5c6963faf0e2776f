import { accounts } from './en/accounts.ts'
import { capture } from './en/capture.ts'
import { glossary } from './en/glossary.ts'
import { minutes } from './en/minutes.ts'
import { painPoints } from './en/pain-points.ts'
import { problems } from './en/problems.ts'
import { shell } from './en/shell.ts'
import { syncs } from './en/syncs.ts'

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
