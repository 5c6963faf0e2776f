export const minutes = {
  title: 'Minutes',
  close: 'Close and write the minutes',
  closedOn: 'Closed {{when}}',
  reopen: 'Open again',
  notClosed: 'This sync has not been closed yet; whatever is recorded still comes in here.',
  nothingLeftThen: 'Everything that was open on that day was talked about.',
  toSync: 'The sync',
  inLanguage: 'In {{language}}',
  next: 'The next sync',
  nextProposed: 'By the agreed rhythm: {{day}}',
  prepareNext: 'Prepare the next sync',
  nextIs: 'It stands already: {{day}}',
}
