import ts from 'typescript'
import { expect, test } from 'vitest'
import { listNodes, listSourceFiles } from './source-files.ts'

test('texts are normalised only by the function that takes linear time', () => {
  const calling = listSourceFiles('app').filter((file) =>
    listNodes(file).some((node) => ts.isPropertyAccessExpression(node) && node.name.text === 'normalize'),
  )
  // In the notes `normalize` is linkify's option for completing an address: a property of an object, not a call.
  expect(calling.map(({ path }) => path)).toEqual(['app/domain/text/normal-form.ts'])
})
