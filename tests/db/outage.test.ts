import { expect, test } from 'vitest'
import { DatabaseSilent, outageOf } from '#db/outage.ts'

const withCode = (code: string, message = 'said by whoever failed') =>
  Object.assign(new Error(message), { code })

test.each([
  ...['08000', '08003', '08006', '57P01', '57P02', '57P03', '57P05', '25P03', '25P04', '25006'],
  ...['53000', '53100', '53200', '53300', '53400'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND'],
  'EAI_AGAIN',
])('%s means that the database is away', (code) => {
  expect(outageOf(withCode(code))).toBe('away')
})

test.each(['55P03', '57014', '40001', '40P01'])('%s means that the database is busy', (code) => {
  expect(outageOf(withCode(code))).toBe('busy')
})

test.each([
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'timeout exceeded when trying to connect',
  'timeout expired',
  'Query read timeout',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'Postgres connection has been discarded',
])('the driver’s error "%s" means that the database is away', (message) => {
  expect(outageOf(new Error(message))).toBe('away')
})

test.each([
  ['a name that is taken', withCode('23505')],
  ['a mistake in SQL', withCode('42601')],
  ['a missing table', withCode('42P01')],
  ['a wrong password', withCode('28P01')],
  ['an unknown database', withCode('3D000')],
  ['a value that is too long', withCode('22001')],
  ['a fault inside the server', withCode('XX000')],
  ['another system error', withCode('ENOENT')],
  ['a fault of ours', new TypeError('undefined is not a function')],
  ['words that only contain what the driver says', new Error('no Connection terminated here')],
  ['a response', new Response(null, { status: 404 })],
  ['nothing', undefined],
])('%s is no outage', (_what, error) => {
  expect(outageOf(error)).toBeUndefined()
})

test('an error wrapped by a library is recognised, and a circle of causes ends', () => {
  expect(outageOf(new Error('FAILED_TO_GET_SESSION', { cause: withCode('57P01') }))).toBe('away')
  expect(outageOf(new DatabaseSilent(9000))).toBe('away')
  const round = new Error('round')
  round.cause = round
  expect(outageOf(round)).toBeUndefined()
})
