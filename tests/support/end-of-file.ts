import { afterAll } from 'vitest'
import { closeAll } from './closed-at-end.ts'

// A setup file is read anew for every test file; what it imports is read once for all files of a worker.
afterAll(closeAll)
