import { useEffect } from 'react'

/**
 * Writes the browser's time zone into the field after hydration, if it is one of these. What a person has typed by then
 * stays.
 */
export function useBrowserTimeZone(fieldId: string, timeZones: string[]) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: why: once, when the page comes to life.
  useEffect(() => {
    const field = document.getElementById(fieldId)
    if (!(field instanceof HTMLInputElement)) return
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
    if (field.value === field.defaultValue && timeZones.includes(timeZone)) field.value = timeZone
  }, [])
}
