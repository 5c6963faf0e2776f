import { inject } from 'vitest'
import { connectDatabase } from '#db/connect.ts'
import { seedStory } from '#db/seeds/story.ts'
import { type ServerProcess, startServerProcess } from './server-process.ts'

/** The built server on the story of the demo. */
export async function startStoryServer(today: string): Promise<ServerProcess> {
  const begun = inject('seededData')
  // After midnight the story planted for the whole run is yesterday's.
  if (begun?.today === today) return startServerProcess({}, begun.storyDir)
  const server = await startServerProcess()
  await server.kill('SIGTERM')
  const { DATABASE_URL, DATA_DIR } = server.variables
  const connected = await connectDatabase(
    DATABASE_URL ? { databaseUrl: DATABASE_URL } : { dataDir: DATA_DIR ?? '' },
  )
  await seedStory(connected.longWork, today)
  await connected.close()
  await server.restart()
  return server
}
