import ts from 'typescript'
import { expect, test } from 'vitest'
import { listNodes, listSourceFiles } from './source-files.ts'

test('texts are put into a normal form by the one way whose time grows as they do', () => {
  const calling = listSourceFiles('app').filter((file) =>
    listNodes(file).some((node) => ts.isPropertyAccessExpression(node) && node.name.text === 'normalize'),
  )
  // In the notes `normalize` is what linkify calls its way of completing an address: an assignment in an object, no call.
  expect(calling.map(({ path }) => path)).toEqual(['app/domain/normal-form.ts'])
})
