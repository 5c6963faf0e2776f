const random = process.env.PROPERTY_SEED

/** The seed of a property test: always this one, but for `npm run test:random`, which chooses one for all tests. */
export function seedOf(fixed: number): number {
  return random === undefined ? fixed : Number(random)
}

/**
 * Whether the examples are the same in every run. Only of those is it certain how often a hard case is among them, so
 * only with them does a test count what its examples tried.
 */
export const hasFixedSeeds = random === undefined
