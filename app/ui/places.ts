/** The destinations of the navigation: address, message key, and the letter that goes there after g. */
export const places = [
  ['/', 'overview', 'h'],
  ['/syncs', 'syncs', 's'],
  ['/backlog', 'backlog', 'b'],
  ['/tickets', 'tickets', 't'],
  ['/silos', 'silos', 'i'],
  ['/review', 'review', 'r'],
  ['/teams', 'teams', 'm'],
  ['/settings', 'settings', ','],
] as const
