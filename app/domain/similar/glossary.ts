import { alerting } from './concepts/alerting.ts'
import { business } from './concepts/business.ts'
import { dataWork } from './concepts/data-work.ts'
import { databases } from './concepts/databases.ts'
import { deploying } from './concepts/deploying.ts'
import { incidents } from './concepts/incidents.ts'
import { infrastructure } from './concepts/infrastructure.ts'
import { jobs } from './concepts/jobs.ts'
import { knowledge } from './concepts/knowledge.ts'
import { monitoring } from './concepts/monitoring.ts'
import { onCall } from './concepts/on-call.ts'
import { people } from './concepts/people.ts'
import { performance } from './concepts/performance.ts'
import { security } from './concepts/security.ts'
import { testing } from './concepts/testing.ts'
import { troubles } from './concepts/troubles.ts'
import { work } from './concepts/work.ts'

/** One idea of the field and the terms for it. `broader` are the more general ideas that it includes. */
export type Concept = { id: string; broader: string[]; japanese: string[]; english: string[] }

const topics = [
  alerting,
  monitoring,
  incidents,
  onCall,
  deploying,
  testing,
  databases,
  performance,
  jobs,
  infrastructure,
  security,
  knowledge,
  people,
  dataWork,
  business,
  troubles,
  work,
]

/** Every concept of the glossary, in the order of its files. Throws on a malformed line. */
export function readGlossary(): Concept[] {
  return readGlossaryLines().map(readConcept)
}

export function readGlossaryLines(): string[] {
  return topics.flatMap((lines) => lines.trim().split('\n'))
}

/** Reads a line `id < broader broader: ja, ja | en, en`; a star marks a term that belongs to other concepts too. */
export function readConcept(line: string): Concept {
  const parts = /^([a-z0-9-]+)(?: < ([a-z0-9 -]+))?: (.+) \| (.+)$/.exec(line)
  if (!parts) throw new Error(`No concept can be read from the line: ${line}`)
  const [, id = '', broader = '', japanese = '', english = ''] = parts
  const listed = (terms: string) => terms.split(', ').map((term) => term.replace(/\*$/, ''))
  return {
    id,
    broader: broader.split(' ').filter(Boolean),
    japanese: listed(japanese),
    english: listed(english),
  }
}
