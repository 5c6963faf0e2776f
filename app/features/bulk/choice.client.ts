const boxesOf = 'input[type="checkbox"][name="id"][form="bulk"]'

/**
 * Reports the number of ticked rows after every change. A click with shift ticks, or unticks, every row from the last
 * one clicked to this one.
 */
export function followChoice(form: HTMLFormElement, onCount: (chosen: number) => void): () => void {
  let clicked: HTMLInputElement | undefined
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>(boxesOf)]
  const count = () => onCount(boxes().filter((box) => box.checked).length)
  const onClick = ({ target, shiftKey }: MouseEvent) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(boxesOf)) return
    const all = boxes()
    if (shiftKey && clicked && all.includes(clicked)) {
      const [from = 0, to = 0] = [all.indexOf(clicked), all.indexOf(target)].sort((a, b) => a - b)
      for (const box of all.slice(from, to + 1)) box.checked = target.checked
    }
    clicked = target
    count()
  }
  // The boxes are cleared only after the event.
  const onReset = (event: Event) => event.target === form && setTimeout(count)
  document.addEventListener('click', onClick)
  document.addEventListener('change', count)
  document.addEventListener('reset', onReset)
  count()
  return () => {
    document.removeEventListener('click', onClick)
    document.removeEventListener('change', count)
    document.removeEventListener('reset', onReset)
  }
}
