export const minutes = {
  title: 'Minutes',
  close: 'Close and create minutes',
  closedOn: 'Closed {{when}}',
  reopen: 'Reopen',
  notClosed: 'This sync is still open. Anything recorded is added here.',
  nothingLeftThen: 'Everything that was open on that day was talked about.',
  toSync: 'Back to the sync',
  inLanguage: 'View in {{language}}',
  next: 'Next sync',
  nextProposed: 'By the agreed cadence: {{day}}',
  prepareNext: 'Prepare next sync',
  nextIs: 'Already scheduled: {{day}}',
}
