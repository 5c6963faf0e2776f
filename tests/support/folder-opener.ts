// A program: opens the data folder of its first argument as a user other than root, and prints why it cannot.
import { sentenceForRefusal } from '#app/server/refusal.ts'
import { connectEmbedded } from '#db/embedded-database.ts'

const nobody = 65_534

if (process.getuid?.() === 0) process.setuid?.(nobody)
try {
  await connectEmbedded({ dataDir: process.argv[2] ?? '' })
  process.stdout.write('opened')
} catch (error) {
  process.stdout.write(sentenceForRefusal(error))
}
process.exit(0)
