/** Our sentence for why a sign-in failed, by the code that better-auth, the provider or signInByProvider gave. */
export function problemOf(code: string | undefined): string {
  return problems[code ?? ''] ?? 'signInFailed'
}

const problems: Record<string, string> = {
  state_not_found: 'wrongState',
  state_mismatch: 'wrongState',
  state_invalid: 'wrongState',
  nonce_binding_missing: 'wrongState',
  access_denied: 'providerRefused',
  login_required: 'providerRefused',
  temporarily_unavailable: 'providerAway',
  oauth_provider_not_found: 'providerAway',
  too_late: 'providerAway',
  email_not_found: 'emailNotVerified',
  email_not_verified: 'emailNotVerified',
  emailNotVerified: 'emailNotVerified',
  foreignDomain: 'foreignDomain',
  DEACTIVATED: 'deactivated',
  deactivated: 'deactivated',
  noClaimedRole: 'noClaimedRole',
  notSetUpYet: 'notSetUpYet',
}
