import type { TFunction } from 'i18next'
import type { XmrSignal } from '#app/domain/review/xmr-rules.ts'
import { thresholds } from '#app/domain/settings.ts'

/** A signal in words: which rule it broke, and on which side. */
export function signalWords({ rule, on, side, indexes }: XmrSignal, t: TFunction<'review'>): string {
  const isAbove = side === 'above'
  if (rule === 1 && on === 'range') return t('signals.jump')
  if (rule === 1) return t(isAbove ? 'signals.beyondAbove' : 'signals.beyondBelow')
  const { count, of } = thresholds.xmrNearLimit
  if (rule === 2) return t(isAbove ? 'signals.nearAbove' : 'signals.nearBelow', { count, of })
  return t(isAbove ? 'signals.runAbove' : 'signals.runBelow', { count: indexes.length })
}
