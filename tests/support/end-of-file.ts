import { afterAll } from 'vitest'
import { closeAll } from './closed-at-end.ts'

// A setup file is run again for every test file; its imports are loaded once for all files of a worker.
afterAll(closeAll)
