import { expect, test } from 'vitest'
import { parseEnv } from '#app/env.server.ts'

test('nothing set means the embedded database in ./data on 127.0.0.1:3000', () => {
  expect(parseEnv({})).toEqual({
    mode: 'production',
    host: '127.0.0.1',
    port: 3000,
    database: { dataDir: './data' },
    logLevel: 'info',
    trustProxyHops: 0,
  })
})

test('an empty variable counts as not set', () => {
  expect(parseEnv({ PORT: '', DATABASE_URL: '', HOST: '' })).toEqual(parseEnv({}))
})

test('DATABASE_URL goes before DATA_DIR', () => {
  const databaseUrl = 'postgres://me:secret@db/nayami'
  expect(parseEnv({ DATABASE_URL: databaseUrl, DATA_DIR: '/data' }).database).toEqual({ databaseUrl })
})

test.each([
  ['PORT', '0', { port: 0 }],
  ['PORT', '65535', { port: 65535 }],
  ['HOST', '::', { host: '::' }],
  ['TRUST_PROXY', '1', { trustProxyHops: 1 }],
  ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
])('%s=%s is understood', (name, value, expected) => {
  expect(parseEnv({ [name]: value })).toMatchObject(expected)
})

test.each([
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '3e3'],
  ['PORT', 'http'],
  ['HOST', 'my host'],
  ['DATABASE_URL', 'mysql://me:secret@db/nayami'],
  ['LOG_LEVEL', 'loud'],
  ['TRUST_PROXY', 'true'],
  ['TRUST_PROXY', '11'],
  ['NODE_ENV', 'staging'],
])('%s=%s is refused in one sentence that names the variable and not its value', (name, value) => {
  expect(() => parseEnv({ [name]: value })).toThrow(new RegExp(`^${name} must be [^\\n]+\\.$`))
  expect(() => parseEnv({ [name]: value })).not.toThrow(/secret/)
})
