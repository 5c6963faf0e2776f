/**
 * Text columns that never hold anybody's words, each with the reason: a redaction skips them. A column whose check
 * limits it to a list of words (a severity, a role) is skipped without being listed.
 */
export const untouchedColumns: Record<string, string> = {
  'api_tokens.token_hash': 'a digest of random bytes',
  'attempts.key': 'digests of accounts and addresses, gone within minutes',
  'audit_events.actor_id': 'the id of a person',
  'audit_events.request_id': 'a number that the server made',
  'audit_events.table_name': 'the name of a table',
  'credentials.access_token': 'sealed by the identity provider; goes when a person is redacted',
  'credentials.account_id': 'how somebody is known where they sign in; goes when a person is redacted',
  'credentials.id_token': 'sealed by the identity provider; goes when a person is redacted',
  'credentials.password': 'a salted digest; goes when a person is redacted',
  'credentials.provider_id': 'the name of a way to sign in',
  'credentials.refresh_token': 'sealed by the identity provider; goes when a person is redacted',
  'credentials.scope': 'what the identity provider grants, from its own list',
  'decisions.review_month': 'a month',
  'derived_sql.digest': 'a digest of files of the program',
  'derived_sql.objects': 'the names of functions and triggers',
  'heat_cells.state': 'one of the states',
  'one_time_links.token_hash': 'a digest of random bytes',
  'organisation.time_zone': 'one of the time zones',
  'people.time_zone': 'one of the time zones',
  'redaction_places.place': 'the name of a column',
  'reviews.month': 'a month',
  'same_proposals.matched': 'derived from titles, and found anew where one is redacted',
  'sessions.token': 'random, and gone with the session',
  'similar_term_counts.term': 'derived from titles, and counted anew where one is redacted',
  'similar_terms.terms': 'derived from titles, and found anew where one is redacted',
  'standings.state': 'one of the states',
  'sync_changes.subject': 'what kind of thing changed',
  'verifications.value': 'what a sign-in keeps while it is under way, gone within minutes',
}
