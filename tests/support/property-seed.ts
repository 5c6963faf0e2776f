import fc from 'fast-check'
import { seedOf } from './chosen-seed.ts'

fc.configureGlobal({
  // The same examples in every run, so that only a change can turn a test red; `npm run test:random` uses others.
  seed: seedOf(1),
  // Shrinking a failure takes as long as many runs: in CI it would end in a timeout that hides what failed.
  endOnFailure: process.env.CI !== undefined,
})
