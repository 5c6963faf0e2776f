/**
 * Current names that a browser may send but the runtime does not list: V8 lists these places by their former names
 * (Asia/Calcutta), and UTC not at all.
 */
const namesBeside = [
  'UTC',
  'Africa/Asmara',
  'America/Argentina/Buenos_Aires',
  'America/Argentina/Catamarca',
  'America/Argentina/Cordoba',
  'America/Argentina/Jujuy',
  'America/Argentina/Mendoza',
  'America/Atikokan',
  'America/Indiana/Indianapolis',
  'America/Kentucky/Louisville',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Chuuk',
  'Pacific/Kanton',
  'Pacific/Pohnpei',
]

/** Whether the platform knows a time zone of this name, e.g. 'Asia/Tokyo'. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** The names of time zones to choose from, sorted. */
export function listTimeZones(): string[] {
  const names = new Set([...Intl.supportedValuesOf('timeZone'), ...namesBeside.filter(isTimeZone)])
  return [...names].sort()
}
