import { accounts } from './ja/accounts.ts'
import { capture } from './ja/capture.ts'
import { glossary } from './ja/glossary.ts'
import { minutes } from './ja/minutes.ts'
import { painPoints } from './ja/pain-points.ts'
import { problems } from './ja/problems.ts'
import { shell } from './ja/shell.ts'
import { syncs } from './ja/syncs.ts'

/** The messages that a browser gets on any page; those of few pages come with them (*-words.client.ts). */
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
