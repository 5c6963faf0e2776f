// A program: `npm run bench:similar -- FILE …` prints how well the same pain is found in other words, and without a
// file
// also how often something else is.
import { join } from 'node:path'
import { measureHomographs, measureRemarks, type WronglyShown } from './similar-precision.ts'
import { measureRecall, readThemedLines } from './similar-recall.ts'

const ownFiles = ['tuned', 'held-out'].map((name) => join(import.meta.dirname, `similar-pains/${name}.tsv`))

try {
  const named = process.argv.slice(2)
  for (const path of named.length > 0 ? named : ownFiles) {
    const { lines, themes, within, across, shownThatSayTheSame } = measureRecall(await readThemedLines(path))
    say(`${path}: ${themes} themes, ${lines} lines`)
    say(`  recall@5 within a language   ${within.toFixed(3)}`)
    say(`  recall@5 across languages    ${across.toFixed(3)}`)
    say(`  of what is shown, the same   ${shownThatSayTheSame.toFixed(3)}`)
  }
  say(
    'recall@5: each line against all other lines of the file, of both languages, ranked by likeness; the share of',
  )
  say(
    'the lines of its theme among the first five, those in its language (within) and in the other (across).',
  )
  if (named.length === 0) {
    printWrong('remarks of office life × our own pains', await measureRemarks())
    printWrong('a word of everyday speech × the same word as a term', await measureHomographs())
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}

function printWrong(what: string, { shown, pairs }: WronglyShown) {
  say(`${what}: ${shown} of ${pairs} pairs shown, none should be`)
}

function say(line: string) {
  process.stdout.write(`${line}\n`)
}
