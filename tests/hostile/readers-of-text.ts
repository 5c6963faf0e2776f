import { namedCandidate } from '#app/domain/backlog-query/candidates.ts'
import { completeQuery } from '#app/domain/backlog-query/complete-query.ts'
import { type FieldName, fieldSpellings, fields, readField } from '#app/domain/backlog-query/fields.ts'
import { indexNames } from '#app/domain/backlog-query/known-names.ts'
import { readQuoted } from '#app/domain/backlog-query/quoting.ts'
import { readAmount } from '#app/domain/backlog-query/read-amount.ts'
import { readBySpelling, readList, readUnordered } from '#app/domain/backlog-query/read-list.ts'
import { readQuery } from '#app/domain/backlog-query/read-query.ts'
import { readText } from '#app/domain/backlog-query/text-criterion.ts'
import type { FieldWord } from '#app/domain/backlog-query/word.ts'
import { wrongAt } from '#app/domain/backlog-query/wrong-word.ts'
import { completeCategory, findCategory } from '#app/domain/entry-line/category-mark.ts'
import { completingAt } from '#app/domain/entry-line/completion.ts'
import { readDueMark } from '#app/domain/entry-line/due-mark.ts'
import { findEntryProblem, readEntryLine } from '#app/domain/entry-line/entry-line.ts'
import { isEnd, markPlaceAt, nameEnd, nameInSentenceAt } from '#app/domain/entry-line/marks.ts'
import { cutIntoPieces } from '#app/domain/entry-line/pieces.ts'
import { readMarksInTitle } from '#app/domain/entry-line/title-marks.ts'
import { isRestOfQuantity, looseLength } from '#app/domain/entry-line/toil-mark.ts'
import { withoutPiece } from '#app/domain/entry-line/writing.ts'
import { findAll } from '#app/domain/redaction/find-all.ts'
import { rewriteTexts } from '#app/domain/redaction/json-texts.ts'
import { findSpans, redactText, soughtText } from '#app/domain/redaction/redaction.ts'
import { freeShortNameOf } from '#app/domain/short-name/short-name.ts'
import { gatherEnglish } from '#app/domain/similar/find-english.ts'
import { gatherJapanese, occursApart } from '#app/domain/similar/find-japanese.ts'
import { getLexicon } from '#app/domain/similar/lexicon.ts'
import { nameTerm } from '#app/domain/similar/term-name.ts'
import { escapeProse, linkMarkdown } from '#app/domain/text/markdown.ts'
import { excerptAround, markMatches } from '#app/domain/text/marked-text.ts'
import { normalForm } from '#app/domain/text/normal-form.ts'
import { slugOf } from '#app/domain/text/slug.ts'
import { findNearest, findSpelled } from '#app/domain/text/spelling.ts'
import { readAzureDevops } from '#app/domain/tickets/azure-devops-url.ts'
import { readGithub, readGitlab, readRedmine } from '#app/domain/tickets/forge-url.ts'
import { readBacklog, readJira, readLinear, readShortcut } from '#app/domain/tickets/hosted-tracker-url.ts'
import { type TicketAddress, ticketUrlOf } from '#app/domain/tickets/ticket-address.ts'
import { readEarlyLines } from '#app/features/capture/outbox/early-lines.ts'
import { categories, known, vocabulary } from './known.ts'

export type Feed = (text: string) => unknown

// why: Object.keys types the keys of a record as string.
const queryFields = Object.keys(fields) as FieldName[]

const entry = (text: string) => readEntryLine(text, vocabulary)
/** A field of the query line, as the line is split: with the text as one value, or at its commas. */
function wordOf(name: FieldName, text: string): FieldWord {
  const place = { raw: text, from: 0, to: text.length }
  const values = text.split(',').map((text) => ({ ...place, text, isQuoted: false, isOpen: false }))
  return {
    kind: 'field',
    isExcluded: false,
    comparison: '=',
    name: { ...place, raw: name },
    values,
    ...place,
  }
}

function takenApart(text: string): TicketAddress {
  const host = text.toLowerCase()
  const origin = `https://${host}`
  return {
    protocol: 'https:',
    origin,
    host,
    segments: text.split('/'),
    query: new URLSearchParams([['issue', text]]),
  }
}

const gathered = () => ({ said: new Set<string>(), implied: new Set<string>() })

/** How readers of `app/domain` and `app/forms` are fed that take more than a text; or why one is not. */
export const readersOfText: Record<string, Feed | string> = {
  findAll: (text) => [findAll(text, text.slice(0, 2)), findAll(text, text.slice(0, text.length / 2))],
  rewriteTexts: (text) => rewriteTexts(JSON.stringify({ text, list: [text] }), (one) => one),
  soughtText: (text) => soughtText(text),
  findSpans: (text) => findSpans(text, [soughtText('password'), soughtText(text.slice(0, 200), 'words')]),
  redactText: (text) => redactText(text, [soughtText('password'), soughtText(text.slice(0, 200), 'words')]),
  readEnglishHomographLines: 'reads the lines of our own glossary, once, and refuses any other',
  readEnglishHomograph: 'reads the lines of our own glossary, once, and refuses any other',
  readHomographLine: 'reads the lines of our own glossary, once, and refuses any other',
  readJapaneseHomographLines: 'reads the lines of our own glossary, once, and refuses any other',
  readJapaneseHomograph: 'reads the lines of our own glossary, once, and refuses any other',
  findEnglishSense: 'looks at five words each way; gatherEnglish is fed, which asks it',
  isMeantInJapanese: 'looks at twelve letters each way; gatherJapanese is fed, which asks it',
  completeQuery: (text) => completeQuery(text, text.length, known, [text]),
  editDistance: 'is reckoned only with words as long as those that are known; findNearest is fed',
  findNearest: (text) => findNearest(text, fieldSpellings),
  findSpelled: (text) => findSpelled(text, fieldSpellings),
  readEarlyLines: (text) => readEarlyLines(text, vocabulary),
  readQuoted: (text) => [readQuoted(`"${text}`, 0), readQuoted(text, 0)],
  readAmount: (text) => readAmount('hours', { number: /^(\d+)h?$/ }, wordOf('hours', text)),
  readField: (text) => queryFields.map((field) => readField(field, wordOf(field, text), indexNames(known))),
  readList: (text) =>
    readList(
      wordOf('team', text),
      ({ text: slug }) => ({ item: slug }),
      (slugs) => ({ field: 'team', slugs }),
    ),
  readUnordered: (text) =>
    readUnordered(
      wordOf('team', text),
      ({ text: slug }) => ({ item: slug }),
      (slugs) => ({ field: 'team', slugs }),
    ),
  readBySpelling: (text) =>
    readBySpelling(
      () => fieldSpellings,
      'unknownMark',
    )({ raw: text, text, from: 0, to: text.length, isQuoted: false, isOpen: false }),
  namedCandidate: (text) => namedCandidate(text, [text], text),
  readText: (text) => {
    const place = { raw: text, from: 0, to: text.length }
    const value = { ...place, text, isQuoted: false, isOpen: false }
    return readText({ kind: 'text', isExcluded: false, value, ...place })
  },
  readQuery: (text) => readQuery(text, known),
  wrongAt: (text) => wrongAt({ raw: text, from: 0, to: text.length }, 'tooLong'),
  dayIn: 'takes the name of a time zone that is in force',
  findCategory: (text) => findCategory(text, categories),
  completeCategory: (text) => completeCategory(text, categories),
  completingAt: (text) => completingAt(text, text.length),
  readDueMark: (text) => readDueMark(text, '2026-11-01'),
  readEntryLine: (text) => [text, `/n ${text}`, `/d ${text}`, `/a ${text}`].map(entry),
  readMarksInTitle: (text) =>
    readMarksInTitle(
      { title: text, categoryIds: [], severity: 'low', estimate: null, knownBy: [] },
      vocabulary,
    ),
  findEntryProblem: (text) => findEntryProblem(entry(text).entry, { isMention: true }),
  markPlaceAt: (text) => markPlaceAt(text, text.length),
  isEnd: (text) => isEnd(text, text.length - 1),
  nameEnd: (text) => nameEnd(text, 0),
  nameInSentenceAt: (text) => nameInSentenceAt(text, 0),
  isRestOfQuantity: (text) => isRestOfQuantity(text, text.length - 1),
  looseLength: (text) => looseLength(text, 0),
  cutIntoPieces: (text) => [
    cutIntoPieces(text, 'painPoint', vocabulary),
    cutIntoPieces(text, 'decision', vocabulary),
  ],
  withoutPiece: (text) => withoutPiece('', [text, text, text], 1),
  escapeProse: (text) => escapeProse(text, '  '),
  linkMarkdown: (text) => linkMarkdown(text, text),
  markMatches: (text) => markMatches(text, [text.slice(0, 200), 'a']),
  excerptAround: (text) => excerptAround(text, [text.slice(0, 200), 'a']),
  gatherEnglish: (text) => gatherEnglish(getLexicon(), text, gathered()),
  gatherJapanese: (text) => gatherJapanese(getLexicon().japanese, text, text, gathered()),
  occursApart: (text) => occursApart(text, [text.slice(0, 2), text.slice(-2)]),
  nameTerm: (text) => nameTerm('w:settl', text),
  normalForm: (text) => [normalForm(text, 'NFC'), normalForm(text, 'NFKD')],
  freeShortNameOf: (text) => freeShortNameOf(text, new Set(['team-1'])),
  slugOf: (text) => slugOf(text, 'none'),
  ticketUrlOf: (text) => ticketUrlOf('https://a.b', text.split('/')),
  sortMinutes: 'takes the name of a time zone that is in force',
  readGlossary: 'takes nothing',
  readGlossaryLines: 'takes nothing',
  readTyped: 'reads the fields of a form in the browser, by their names',
  readAzureDevops: (text) => readAzureDevops(takenApart(text)),
  readGithub: (text) => readGithub(takenApart(text)),
  readGitlab: (text) => readGitlab(takenApart(text)),
  readRedmine: (text) => readRedmine(takenApart(text)),
  readJira: (text) => readJira(takenApart(text)),
  readLinear: (text) => readLinear(takenApart(text)),
  readBacklog: (text) => readBacklog(takenApart(text)),
  readShortcut: (text) => readShortcut(takenApart(text)),
  readConcept: 'reads the lines of our own glossary, and throws on any other',
}
