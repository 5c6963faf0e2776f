import { configOf } from '../../../vite.config.ts'

/** The product and one page more, the floor, built beside the product's own build. */
export default configOf({
  buildDirectory: 'build/floor',
  routes: (define) => define((route) => route('bench/floor', '../tests/bench/floor/floor-route.tsx')),
})
