import type { Page } from 'playwright-core'

type Control = { kind: string; name: string; isLink: boolean }

/**
 * Controls that stay on the page when pressed: of links those to another state of it, and the answers beside a
 * record.
 */
const pressable = 'summary, button[type=button], a[href], main aside form button'

/**
 * Presses each kind of control that stays on the page by keyboard, then Escape, and returns those after which nothing
 * had the focus. Controls that look alike at similar places are one kind; `pressed` are the kinds met before, on
 * other pages. A page changed by a press is opened again before the next.
 */
export async function listFocusLost(
  page: Page,
  { reopen, pressed }: { reopen: () => Promise<void>; pressed: Set<string> },
): Promise<string[]> {
  const lost: string[] = []
  for (const { kind, name, isLink } of await page.evaluate(findControls, { pressable })) {
    if (pressed.has(kind)) continue
    pressed.add(kind)
    const before = await readState(page)
    await page.evaluate(findControls, { pressable, focusOn: kind })
    await press(page, isLink)
    if (!(await hasFocus(page))) lost.push(`after "${name}" (${kind})`)
    await page.keyboard.press('Escape')
    if (!(await hasFocus(page))) lost.push(`after Escape on "${name}" (${kind})`)
    if ((await readState(page)) !== before) await reopen()
  }
  return lost
}

/**
 * In the page: the first of each kind, including those in menus and folded parts. One kind can be unfolded and
 * focused.
 */
function findControls({ pressable, focusOn }: { pressable: string; focusOn?: string }): Control[] {
  const folded = [...document.querySelectorAll('details:not([open])')].filter((part) =>
    part.checkVisibility(),
  )
  for (const part of folded) part.toggleAttribute('open', true)
  const found = new Map<string, HTMLElement>()
  for (const control of document.querySelectorAll<HTMLElement>(pressable)) {
    if (!control.checkVisibility() || control.matches(':disabled, .sr-only')) continue
    const kind = kindOf(control)
    if (isWithinPage(control) && !found.has(kind)) found.set(kind, control)
  }
  for (const part of folded) part.toggleAttribute('open', false)

  const wanted = found.get(focusOn ?? '')
  // The parent of a summary is opened by pressing it.
  const own = wanted?.matches('summary') ? wanted.parentElement : undefined
  for (let at = wanted?.parentElement; at; at = at.parentElement)
    if (at.localName === 'details' && at !== own) at.toggleAttribute('open', true)
  wanted?.focus()
  if (focusOn && (!wanted || document.activeElement !== wanted))
    throw new Error(`Nothing to focus: ${focusOn}`)

  return [...found].map(([kind, control]) => ({
    kind,
    name: (control.getAttribute('aria-label') ?? control.textContent ?? '').trim(),
    isLink: control instanceof HTMLAnchorElement,
  }))

  function isWithinPage(control: HTMLElement): boolean {
    // A link with a shortcut opens the search over the page.
    if (!(control instanceof HTMLAnchorElement) || control.hasAttribute('aria-keyshortcuts')) return true
    return control.pathname === location.pathname && control.search !== location.search && control.hash === ''
  }

  function kindOf(control: HTMLElement): string {
    const places: string[] = []
    for (let at: Element | null = control; at && places.length < 4; at = at.parentElement)
      places.push([at.localName, ...at.classList].join('.'))
    if (control.closest('main')) places.push(location.pathname.replaceAll(/\d+/g, '0'))
    return places.join(' < ')
  }
}

async function press(page: Page, isLink: boolean) {
  const left = page.url()
  await page.keyboard.press('Enter')
  if (isLink)
    await page.waitForFunction(
      (left) => location.href !== left || document.querySelector('dialog[open]'),
      left,
    )
}

/** Waits until the change is drawn: only then does a folded or removed element lose the focus. */
async function hasFocus(page: Page): Promise<boolean> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  try {
    await page.waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 2000 })
    return true
  } catch {
    return false
  }
}

/** The address, what is open, what is typed and what can be pressed. */
function readState(page: Page): Promise<string> {
  return page.evaluate(() => {
    const shown = document.querySelectorAll(
      'details[open] > summary, dialog[open], [aria-expanded=true], button',
    )
    const fields = document.querySelectorAll<HTMLInputElement>('main :is(input, textarea)')
    return [
      location.href,
      ...[...shown].map(({ textContent }) => textContent),
      ...[...fields].map(({ value }) => value),
    ].join('\n')
  })
}
