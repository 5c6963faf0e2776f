/** What a token may be used for. */
export const tokenScopes = ['read', 'write'] as const
export type TokenScope = (typeof tokenScopes)[number]

/** The scopes on offer: one that no endpoint accepts would only be a risk. */
export const offeredScopes: readonly TokenScope[] = ['read']
