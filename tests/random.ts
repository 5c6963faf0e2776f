// `npm run test:random`: the property tests on examples that no run has seen, with the seed that brings them back.
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: `${randomInt(2 ** 31)}` } },
  allowPositionals: true,
})
const say = () =>
  process.stdout.write(`Seed of the property tests: ${values.seed} (again: --seed ${values.seed})\n`)

say()
const { status } = spawnSync(
  process.execPath,
  [join(import.meta.dirname, 'run.ts'), '--project', 'code', ...positionals],
  { stdio: 'inherit', env: { ...process.env, PROPERTY_SEED: values.seed } },
)
say()
process.exitCode = status ?? 1
