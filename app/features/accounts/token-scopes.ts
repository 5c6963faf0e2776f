/** How far a token reaches. */
export const tokenScopes = ['read', 'write'] as const
export type TokenScope = (typeof tokenScopes)[number]

/** What a new token may be for: a scope that nothing takes would only be one more thing to lose. */
export const offeredScopes: readonly TokenScope[] = ['read']
