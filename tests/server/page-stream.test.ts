import { once } from 'node:events'
import { expect, test } from 'vitest'
import { PageStream } from '#app/server/page-stream.ts'

test('pieces leave together, and nothing is held back over a flush or the end', async () => {
  const stream = new PageStream()
  const left: string[] = []
  stream.on('data', (chunk: Buffer) => left.push(String(chunk)))
  stream.write('<html>')
  stream.write('悩み')
  stream.flush()
  stream.flush()
  stream.write('later')
  stream.end('</html>')
  await once(stream, 'end')
  expect(left).toEqual(['<html>悩み', 'later</html>'])
})
