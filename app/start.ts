import { parseEnv } from './env.server.ts'

const dev = process.argv.includes('--dev')
// React and Remix choose their build by this at their first import.
process.env.NODE_ENV ||= dev ? 'development' : 'production'

try {
  const env = parseEnv(process.env)
  const { startNayami } = await import('./server/startup.ts')
  await startNayami({ ...env, mode: dev ? 'development' : env.mode })
} catch (error) {
  const { sentenceForRefusal } = await import('./server/refusal.ts')
  process.stderr.write(`${sentenceForRefusal(error)}\n`)
  process.exit(1)
}
