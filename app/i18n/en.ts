import { accounts } from './en/accounts.ts'
import { capture } from './en/capture.ts'
import { glossary } from './en/glossary.ts'
import { minutes } from './en/minutes.ts'
import { painPoints } from './en/pain-points.ts'
import { problems } from './en/problems.ts'
import { shell } from './en/shell.ts'
import { syncs } from './en/syncs.ts'

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
