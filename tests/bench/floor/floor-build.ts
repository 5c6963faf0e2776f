import { join } from 'node:path'
import { runBuild } from '#app/server/build-freshness.ts'

const projectDir = join(import.meta.dirname, '../../..')

/** The product's own build empties `build/`, so that this one is never older than it. */
export const floorBuildDir = join(projectDir, 'build/floor')

/** Builds the product with the floor as one page more. */
export function buildFloor(): Promise<void> {
  return runBuild(projectDir, ['--config', 'tests/bench/floor/vite.config.ts'])
}
