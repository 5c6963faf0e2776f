import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PageStream } from '#app/server/page-stream.ts'

test('chunks are sent together, and nothing is held back after a flush or at the end', async () => {
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

test('Japanese text arrives unchanged, wherever React cuts it', async () => {
  const lines = Array.from(
    { length: 300 },
    (_, index) => `${'x'.repeat(index % 7)}手順書がなく、切り戻せない`,
  )
  const page = createElement(
    'ul',
    null,
    lines.map((line) => createElement('li', { key: line + lines.length, title: line }, line)),
  )
  const stream = new PageStream()
  const { pipe } = renderToPipeableStream(page, { onAllReady: () => pipe(stream) })
  const html = await text(stream)
  expect(html.match(/[\0\uFFFD]/g)).toBeNull()
  expect(html.match(/切り戻せない<\/li>/g)).toHaveLength(lines.length)
})
