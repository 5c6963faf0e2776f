import type { Page } from 'playwright-core'

/** What a person sees of a page in a window of this size: the faults found, and what was measured. */
export type SeenPage = { faults: string[]; controls: number; smallestText: number; smallestTarget: number }

const smallestText = 12
const smallestTarget = 24

/**
 * Checks what is drawn in the window and not the document: each control is scrolled into view as a person would do
 * it, and the element at its middle is read. Of a page with an opened part only the controls `within` that are checked.
 */
export async function seePage(page: Page, within = 'body'): Promise<SeenPage> {
  return page.evaluate(
    ({ smallestText, smallestTarget, within }) => {
      const faults = new Set<string>()
      const nameOf = (element: Element) => {
        const text = element.getAttribute('aria-label') ?? element.textContent ?? ''
        return `${element.tagName.toLowerCase()}.${element.className} "${text.trim().slice(0, 24)}"`
      }
      const isSeen = (element: Element) =>
        element.checkVisibility({
          opacityProperty: true,
          visibilityProperty: true,
          contentVisibilityAuto: true,
        })

      let leastText = Number.POSITIVE_INFINITY
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement
        if (!parent || node.textContent?.trim() === '' || !isSeen(parent)) continue
        if (parent.matches('script, style, title, option')) continue
        const drawn = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1
        const size = Number.parseFloat(getComputedStyle(parent).fontSize) * drawn
        leastText = Math.min(leastText, size)
        if (size < smallestText - 0.01) faults.add(`text of ${size.toFixed(1)} px: ${nameOf(parent)}`)
      }

      const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth
      if (overflow > 0) faults.add(`scrolls sideways by ${overflow} px`)

      let fixed = 0
      for (const element of document.querySelectorAll('body *')) {
        const { position } = getComputedStyle(element)
        if ((position !== 'fixed' && position !== 'sticky') || !isSeen(element)) continue
        const { top, bottom, width } = element.getBoundingClientRect()
        const height = Math.min(bottom, innerHeight) - Math.max(top, 0)
        if (width > innerWidth / 2 && height > 0) fixed += height
      }
      if (fixed > innerHeight / 3) faults.add(`${Math.round(fixed)} px of ${innerHeight} are fixed`)

      const controls = [
        ...document.querySelectorAll(`:is(${within}) :is(a[href], button, input, select, textarea, summary)`),
      ].filter(
        (control) =>
          isSeen(control) && !control.matches(':disabled, [type=hidden], .sr-only, [href="#content"]'),
      )
      let leastTarget = Number.POSITIVE_INFINITY
      for (const control of controls) {
        // why: of the selected controls these have labels.
        const labels = 'labels' in control ? [...((control as HTMLInputElement).labels ?? [])] : []
        const boxes = [control, ...labels].map((element) => element.getBoundingClientRect())
        const [width, height] = [
          Math.max(...boxes.map((box) => box.width)),
          Math.max(...boxes.map((box) => box.height)),
        ]
        const block = control.closest('p, li, td, th, dd, div, blockquote')
        const isInline = control.matches('a') && getComputedStyle(control).display === 'inline'
        const isInText = isInline && block?.textContent?.trim() !== control.textContent?.trim()
        const least = Math.min(width, height)
        if (!isInText) {
          leastTarget = Math.min(leastTarget, least)
          if (least < smallestTarget - 0.1)
            faults.add(`target of ${width.toFixed(1)} × ${height.toFixed(1)} px: ${nameOf(control)}`)
        }

        control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
        // A link that wraps has no part of itself at the middle of both lines.
        const [line] = [...control.getClientRects()].sort((a, b) => b.width - a.width)
        if (!line || line.width === 0) continue
        const [x, y] = [line.left + line.width / 2, line.top + line.height / 2]
        const found = document.elementFromPoint(x, y)
        const own = [control, ...labels, control.closest('label')]
        if (!own.some((element) => element && (element.contains(found) || element === found)))
          faults.add(`covered by ${found ? nameOf(found) : `nothing at ${x},${y}`}: ${nameOf(control)}`)
      }

      const fields = controls.filter((control) => control.matches('input, select, textarea'))
      // why: selected by these names; an input has what is read of the other two as well.
      for (const field of fields as HTMLInputElement[]) {
        field.focus({ preventScroll: true })
        const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(field)
        if (outlineStyle === 'none') continue
        const reach = Math.max(0, Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset))
        const ring = field.getBoundingClientRect()
        const described = field.getAttribute('aria-describedby')?.split(' ') ?? []
        const said = [...(field.labels ?? []), ...described.map((id) => document.getElementById(id))]
        for (const element of said) {
          const range = document.createRange()
          const textNodes = element ? document.createTreeWalker(element, NodeFilter.SHOW_TEXT) : undefined
          for (let node = textNodes?.nextNode(); node; node = textNodes?.nextNode()) {
            if (field.contains(node) || !node.parentElement || !isSeen(node.parentElement)) continue
            if (node.textContent?.trim() === '') continue
            range.selectNodeContents(node)
            // The whole line of the text, with room for accents and descenders.
            const line = Number.parseFloat(getComputedStyle(node.parentElement).lineHeight)
            for (const { top, bottom, left, right } of range.getClientRects()) {
              const beyond = (line - (bottom - top)) / 2
              const text = { top: top - beyond, bottom: bottom + beyond, left, right }
              const isOver =
                text.bottom > ring.top - reach + 0.5 &&
                text.top < ring.bottom + reach - 0.5 &&
                text.right > ring.left - reach + 0.5 &&
                text.left < ring.right + reach - 0.5
              if (isOver) faults.add(`ring over "${node.textContent?.slice(0, 20)}" of ${nameOf(field)}`)
            }
          }
        }
      }
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      return {
        faults: [...faults],
        controls: controls.length,
        smallestText: leastText,
        smallestTarget: leastTarget,
      }
    },
    { smallestText, smallestTarget, within },
  )
}
