import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

type Instant = ColumnType<Date, Date | string, Date | string>
type InstantOrNone = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>

export type PeopleTable = {
  id: Generated<string>
  name: string
  email: string
  emailVerified: Generated<boolean>
  image: string | null
  role: Generated<'viewer' | 'member' | 'admin'>
  language: 'ja' | 'en' | null
  theme: 'system' | 'light' | 'dark' | null
  timeZone: string | null
  deactivatedAt: InstantOrNone
  /** Since then nothing here says who it was. */
  redactedAt: InstantOrNone
  createdAt: Instant
  updatedAt: Instant
}

export type LastSeenTable = { personId: string; seenAt: Instant }

export type SessionsTable = {
  id: Generated<string>
  personId: string
  token: string
  expiresAt: Instant
  ipAddress: string | null
  userAgent: string | null
  createdAt: Instant
  updatedAt: Instant
}

export type CredentialsTable = {
  id: Generated<string>
  personId: string
  providerId: string
  accountId: string
  password: string | null
  accessToken: string | null
  refreshToken: string | null
  idToken: string | null
  accessTokenExpiresAt: InstantOrNone
  refreshTokenExpiresAt: InstantOrNone
  scope: string | null
  createdAt: Instant
  updatedAt: Instant
}

export type VerificationsTable = {
  id: Generated<string>
  identifier: string
  value: string
  expiresAt: Instant
  createdAt: Instant
  updatedAt: Instant
}

export type OneTimeLinksTable = {
  id: GeneratedAlways<number>
  purpose: 'set_up' | 'invite' | 'sign_in' | 'reset_password'
  tokenHash: string
  email: string | null
  role: 'viewer' | 'member' | 'admin' | null
  personId: string | null
  createdAt: Instant
  createdBy: string
  expiresAt: InstantOrNone
  usedAt: InstantOrNone
  revokedAt: InstantOrNone
}

export type ApiTokensTable = {
  id: GeneratedAlways<number>
  personId: string
  name: string
  tokenHash: string
  scope: 'read' | 'write'
  createdAt: Instant
  expiresAt: Instant
  revokedAt: InstantOrNone
}

export type ApiTokenUsesTable = { apiTokenId: number; usedAt: Instant }

export type AttemptsTable = { key: string; points: Generated<number>; expire: number | null }
