import fc from 'fast-check'

// The same examples in every run, so that a change is what turned a test red; `npm run test:random` takes others.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) })
