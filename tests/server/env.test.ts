import { expect, test } from 'vitest'
import { parseEnv } from '#app/env.server.ts'

test('nothing set means the embedded database in ./data on 127.0.0.1:3000', () => {
  expect(parseEnv({})).toEqual({
    mode: 'production',
    host: '127.0.0.1',
    port: 3000,
    dataDir: './data',
    database: { dataDir: './data' },
    logLevel: 'info',
    trustProxyHops: 0,
  })
})

test('an empty variable counts as not set', () => {
  expect(parseEnv({ PORT: '', DATABASE_URL: '', HOST: '' })).toEqual(parseEnv({}))
})

test('DATABASE_URL takes precedence over DATA_DIR', () => {
  const databaseUrl = 'postgres://me:secret@db/nayami'
  const { database } = parseEnv({ DATABASE_URL: databaseUrl, DATA_DIR: '/data' })
  expect(database).toEqual({ databaseUrl, maxConnections: 10, isNamingStatements: true })
})

test('a URL whose password breaks it is refused, and the password not repeated', () => {
  const broken = { DATABASE_URL: 'postgres://me:hush#1@db/nayami' }
  expect(() => parseEnv(broken)).toThrow(/^DATABASE_URL must be [^\n]+ encoded [^\n]+\.$/)
  expect(() => parseEnv(broken)).not.toThrow(/hush/)
  const encoded = 'postgres://me:hush%231@db/nayami'
  for (const DATABASE_URL of [encoded, 'postgres://me@/nayami?host=/run/postgresql', 'postgres:///nayami'])
    expect(parseEnv({ DATABASE_URL }).database).toMatchObject({ databaseUrl: DATABASE_URL })
})

test.each([
  ['1', 1],
  ['40', 40],
])('DATABASE_POOL_SIZE=%s is accepted', (DATABASE_POOL_SIZE, maxConnections) => {
  const { database } = parseEnv({ DATABASE_URL: 'postgres:///nayami', DATABASE_POOL_SIZE })
  expect(database).toMatchObject({ maxConnections })
})

test('statements are named unless DATABASE_NAMED_STATEMENTS is off', () => {
  const read = (DATABASE_NAMED_STATEMENTS: string) =>
    parseEnv({ DATABASE_URL: 'postgres:///nayami', DATABASE_NAMED_STATEMENTS }).database
  expect([read('on'), read('off')]).toMatchObject([
    { isNamingStatements: true },
    { isNamingStatements: false },
  ])
  expect(() => read('no')).toThrow('DATABASE_NAMED_STATEMENTS must be on or off.')
})

test.each(['0', '-1', 'many', '1001', '1.5'])('DATABASE_POOL_SIZE=%s is refused', (DATABASE_POOL_SIZE) => {
  expect(() => parseEnv({ DATABASE_POOL_SIZE })).toThrow(/^DATABASE_POOL_SIZE must be /)
})

test.each([
  ['PORT', '0', { port: 0 }],
  ['PORT', '65535', { port: 65535 }],
  ['HOST', '::', { host: '::' }],
  ['TRUST_PROXY', '1', { trustProxyHops: 1 }],
  ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
])('%s=%s is accepted', (name, value, expected) => {
  expect(parseEnv({ [name]: value })).toMatchObject(expected)
})

const oidc = {
  OIDC_ISSUER: 'https://id.example/realm/',
  OIDC_CLIENT_ID: 'nayami',
  OIDC_CLIENT_SECRET: 'hush',
}

test('an identity provider takes three variables, and a few more can limit whom it admits', () => {
  expect(parseEnv(oidc).oidc).toEqual({
    issuer: 'https://id.example/realm',
    clientId: 'nayami',
    clientSecret: 'hush',
    emailDomains: [],
    name: 'id.example',
  })
  const more = {
    OIDC_EMAIL_DOMAINS: 'Example.com, example.jp',
    OIDC_ROLE_CLAIM: 'groups',
    OIDC_ROLES: 'sre=member,*=viewer',
    OIDC_NAME: 'Example ID',
  }
  expect(parseEnv({ ...oidc, ...more }).oidc).toMatchObject({
    emailDomains: ['example.com', 'example.jp'],
    claimedRoles: {
      claim: 'groups',
      roles: [
        ['sre', 'member'],
        ['*', 'viewer'],
      ],
    },
    name: 'Example ID',
  })
})

test.each([
  [{ ...oidc, OIDC_CLIENT_SECRET: '' }, /^OIDC_CLIENT_SECRET is missing: [^\n]+\.$/],
  [{ OIDC_CLIENT_ID: 'nayami' }, /^OIDC_ISSUER is missing: [^\n]+\.$/],
  [{ ...oidc, OIDC_ROLES: '*=viewer' }, /^OIDC_ROLE_CLAIM is missing: [^\n]+\.$/],
  [{ ...oidc, OIDC_ROLE_CLAIM: 'groups' }, /^OIDC_ROLES is missing: [^\n]+\.$/],
  [{ OIDC_NAME: 'Example ID' }, /^OIDC_NAME is set, but OIDC_ISSUER is not\.$/],
  [{ ...oidc, OIDC_ISSUER: 'id.example' }, /^OIDC_ISSUER must be [^\n]+\.$/],
  [{ ...oidc, OIDC_ROLE_CLAIM: 'groups', OIDC_ROLES: 'sre=owner' }, /^OIDC_ROLES must be [^\n]+\.$/],
  [{ ...oidc, OIDC_EMAIL_DOMAINS: 'a@example.com' }, /^OIDC_EMAIL_DOMAINS must be [^\n]+\.$/],
])('half a configuration is refused in one sentence without its secrets: %j', (variables, sentence) => {
  expect(() => parseEnv(variables)).toThrow(sentence)
  expect(() => parseEnv(variables)).not.toThrow(/hush/)
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
