import { type KeyboardEvent, type RefObject, useState } from 'react'
import { completeCategory } from '#app/domain/entry-line/category-mark.ts'
import { type Completing, completingAt } from '#app/domain/entry-line/completion.ts'
import { personMark } from '#app/domain/entry-line/writing.ts'
import { foldForSearch } from '#app/domain/text/text.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import type { ColouredCategory } from './coloured-category.ts'

export type Offer = { id: string; label: string; mark: string; colour?: ColouredCategory['colour'] }

export type Completion = {
  isOpen: boolean
  offers: Offer[]
  activeId: string | undefined
  onCaret: () => void
  /** Whether the list handled the key. */
  onKeyDown: (event: KeyboardEvent) => boolean
  take: (offer: Offer) => void
}

const offeredAtMost = 8

/** The categories and people that complete the name being typed: arrows and Enter, Tab, or a press choose one. */
export function useCompletion(
  field: RefObject<HTMLTextAreaElement>,
  text: string,
  setText: (text: string) => void,
  categories: ColouredCategory[],
  people: string[],
): Completion {
  const language = useLanguage()
  const [caret, setCaret] = useState(0)
  const [active, setActive] = useState(-1)
  const [closedAt, setClosedAt] = useState<string>()
  const completing = completingAt(text, Math.min(caret, text.length))
  const offers = completing && closedAt !== text ? listOffers(completing, categories, people, language) : []
  // A category must exist, so the first one is preselected; a person's name may be new.
  const chosen = active === -1 && completing?.sign === '#' ? 0 : active
  const offer = offers[chosen]

  const take = ({ mark }: Offer) => {
    if (!completing) return
    const before = text.slice(0, completing.from)
    const after = text.slice(completing.to)
    const space = after.startsWith(' ') ? '' : ' '
    setText(before + mark + space + after)
    setActive(-1)
    const place = before.length + mark.length + 1
    requestAnimationFrame(() => field.current?.setSelectionRange(place, place))
    setCaret(place)
    field.current?.focus()
  }

  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (offers.length === 0 || event.ctrlKey || event.metaKey || event.altKey) return false
    if (event.key === 'ArrowDown') setActive((chosen + 1) % offers.length)
    else if (event.key === 'ArrowUp') setActive((Math.max(chosen, 0) - 1 + offers.length) % offers.length)
    else if (event.key === 'Escape') setClosedAt(text)
    else if (event.key === 'Tab' && !event.shiftKey)
      take(offer ?? (offers[0] as Offer)) // why: there is at least one.
    else if (event.key === 'Enter' && offer && !isWhole(offer, completing)) take(offer)
    else return false
    event.preventDefault()
    return true
  }

  return {
    isOpen: offers.length > 0,
    offers,
    activeId: offer?.id,
    onKeyDown,
    take,
    onCaret: () => {
      setCaret(field.current?.selectionStart ?? 0)
      setActive(-1)
    },
  }
}

/** The name is complete as typed: Enter then belongs to the line. */
function isWhole({ label, mark }: Offer, completing: Completing | undefined): boolean {
  const typed = foldForSearch(completing?.typed ?? '')
  return typed === foldForSearch(label) || `${completing?.sign}${typed}` === foldForSearch(mark)
}

function listOffers(
  { sign, typed }: Completing,
  categories: ColouredCategory[],
  people: string[],
  language: 'ja' | 'en',
): Offer[] {
  if (sign === '#')
    return completeCategory(typed, categories)
      .slice(0, offeredAtMost)
      .map((category) => {
        const label = language === 'ja' ? category.nameJa : category.nameEn
        const name = label.replace(/[\s!@#>、。,;]/g, '')
        return { id: `offer-${category.id}`, label, mark: `#${name}`, colour: category.colour }
      })
  const asked = foldForSearch(typed.replace(/^["＂]/, ''))
  return people
    .filter((name) => foldForSearch(name).includes(asked))
    .toSorted((a, b) => foldForSearch(a).indexOf(asked) - foldForSearch(b).indexOf(asked))
    .slice(0, offeredAtMost)
    .map((name, index) => ({ id: `offer-${index}`, label: name, mark: personMark(name) }))
}
