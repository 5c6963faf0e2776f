/** Whether a key pressed by itself may do something, as this browser was told; each keyboard is another. */
export function readKeys(text: string | undefined): 'on' | 'off' {
  return text === 'off' ? 'off' : 'on'
}
