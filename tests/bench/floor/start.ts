// A program: `npm start` on the build that has the floor.
import { parseEnv } from '#app/env.server.ts'
import { readBuiltPages } from '#app/server/pages.ts'
import { startNayami } from '#app/server/startup.ts'
import { floorBuildDir } from './floor-build.ts'

await startNayami(parseEnv(process.env), { openPages: () => readBuiltPages(floorBuildDir) })
