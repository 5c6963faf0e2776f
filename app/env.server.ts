import { z } from 'zod'
import type { DatabaseAddress } from '#db/connected-database.ts'
import {
  findMailGap,
  type MailSettings,
  mailExpectations,
  mailFields,
  readMailSettings,
} from './server/mail-settings.ts'
import {
  findOidcGap,
  type OidcSettings,
  oidcExpectations,
  oidcFields,
  readOidcSettings,
} from './server/oidc-settings.ts'

export type Env = {
  mode: 'production' | 'development' | 'test'
  host: string
  port: number
  database: DatabaseAddress
  dataDir: string
  logLevel: string
  trustProxyHops: number
  publicUrl?: string
  authSecret?: string
  oidc?: OidcSettings
  mail?: MailSettings
}

/** A variable with which the server cannot start; the message is one sentence for the person who set it. */
export class EnvRefused extends Error {
  override name = 'EnvRefused'
}

const wholeNumber = (max: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((value) => value <= max)

const expectations = {
  NODE_ENV: 'production, development or test',
  HOST: 'an address or host name to listen on, without spaces, such as 127.0.0.1',
  PORT: 'a whole number from 0 (any free port) to 65535',
  DATABASE_URL:
    'a URL that starts with postgres:// or postgresql://, with signs such as @ / # in its password encoded (%40 %2F %23)',
  DATABASE_POOL_SIZE: 'a whole number from 1 to 1000',
  DATABASE_NAMED_STATEMENTS: 'on or off',
  DATA_DIR: 'a folder',
  LOG_LEVEL: 'trace, debug, info, warn, error, fatal or silent',
  PUBLIC_URL: 'the http or https address people open, without a path, such as https://nayami.example.com',
  AUTH_SECRET: 'at least 32 characters that no one can guess',
  TRUST_PROXY: 'the number of proxies in front of the server, 0 to 10',
  ...oidcExpectations,
  ...mailExpectations,
}

function isOrigin(text: string) {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return /^https?:$/.test(url?.protocol ?? '') && url?.pathname === '/' && !url.search && !url.username
}

const envSchema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  HOST: z.string().regex(/^\S+$/).default('127.0.0.1'),
  PORT: wholeNumber(65535).default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/)
    // Characters of a password that a URL reserves would make it another address, or none.
    .refine((url) => URL.canParse(url.replace('@/', '@host/')))
    .optional(),
  DATABASE_POOL_SIZE: wholeNumber(1000)
    .refine((value) => value > 0)
    .default(10),
  DATABASE_NAMED_STATEMENTS: z.enum(['on', 'off']).default('on'),
  DATA_DIR: z.string().default('./data'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  TRUST_PROXY: wholeNumber(10).default(0),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin)
    .transform((url) => new URL(url).origin)
    .optional(),
  AUTH_SECRET: z.string().min(32).max(1000).optional(),
  ...oidcFields,
  ...mailFields,
})

/**
 * The settings from the environment; an empty variable counts as not set. A refusal never repeats the value:
 * DATABASE_URL holds a password.
 */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = envSchema.safeParse(given)
  if (!parsed.success) {
    // why: every issue of a flat object schema names one of its keys.
    const name = parsed.error.issues[0]?.path[0] as keyof typeof expectations
    throw new EnvRefused(`${name} must be ${expectations[name]}.`)
  }
  const gap = findOidcGap(parsed.data) ?? findMailGap(parsed.data)
  if (gap) throw new EnvRefused(gap)
  const { NODE_ENV, HOST, PORT, DATABASE_URL, DATA_DIR, LOG_LEVEL, TRUST_PROXY, PUBLIC_URL, AUTH_SECRET } =
    parsed.data
  return {
    mode: NODE_ENV,
    host: HOST,
    port: PORT,
    dataDir: DATA_DIR,
    database: DATABASE_URL
      ? {
          databaseUrl: DATABASE_URL,
          maxConnections: parsed.data.DATABASE_POOL_SIZE,
          isNamingStatements: parsed.data.DATABASE_NAMED_STATEMENTS === 'on',
        }
      : { dataDir: DATA_DIR },
    logLevel: LOG_LEVEL,
    trustProxyHops: TRUST_PROXY,
    publicUrl: PUBLIC_URL,
    authSecret: AUTH_SECRET,
    oidc: readOidcSettings(parsed.data),
    mail: readMailSettings(parsed.data),
  }
}
