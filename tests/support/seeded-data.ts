import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Day, dayIn } from '#app/domain/calendar/day.ts'
import { connectDatabase } from '#db/connect.ts'
import { seedStory } from '#db/seeds/story.ts'
import { setUp } from './set-up.ts'
import { startServer } from './started-server.ts'

/** Data folders to copy, with the session secret and the admin's cookie for them. */
export type SeededData = { setUpDir: string; storyDir: string; today: Day; secret: string; cookie: string }

declare module 'vitest' {
  interface ProvidedContext {
    seededData: SeededData | null
  }
}

/**
 * Sets up an instance and plants the story once for all browser tests: a cold start and the story take ten seconds
 * each time. With DATABASE_URL each server starts on a database of its own.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.DATABASE_URL) {
    project.provide('seededData', null)
    return async () => {}
  }
  const dir = await mkdtemp(join(tmpdir(), 'nayami-begun-'))
  const [setUpDir, storyDir] = [join(dir, 'set-up'), join(dir, 'story')]
  const secret = randomBytes(32).toString('hex')
  const server = await startServer({ DATA_DIR: setUpDir, AUTH_SECRET: secret, LOG_LEVEL: 'warn' })
  const cookie = await setUp(server.url, server.printed())
  await server.stop()

  const today = dayIn('Asia/Tokyo', new Date())
  await cp(setUpDir, storyDir, { recursive: true })
  const { db, close } = await connectDatabase({ dataDir: storyDir })
  await seedStory(db, today)
  await close()
  project.provide('seededData', { setUpDir, storyDir, today, secret, cookie })
  return () => rm(dir, { recursive: true, force: true })
}
