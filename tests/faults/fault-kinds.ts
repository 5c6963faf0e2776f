export const engines = ['postgres', 'embedded'] as const
export type Engine = (typeof engines)[number]

export const faultKinds = [
  'kill',
  'terminate',
  'restart',
  'reset',
  'half-close',
  'silence',
  'slow',
  'lock',
  'full-disk',
  'lost-reply',
] as const
export type FaultKind = (typeof faultKinds)[number]
