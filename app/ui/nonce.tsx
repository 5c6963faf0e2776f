import { createContext, useContext } from 'react'

// Empty in the browser: it hides the nonce of elements it has parsed, and hydration compares with what it shows.
export const NonceContext = createContext('')

/** The nonce that allows an inline script in this response. */
export function useNonce(): string {
  return useContext(NonceContext)
}
