import { createContext, useContext } from 'react'

// Empty in the browser, which hides the nonce of parsed elements: hydration compares with what it sees.
export const NonceContext = createContext('')

/** The nonce that allows an inline script in this response. */
export function useNonce(): string {
  return useContext(NonceContext)
}
