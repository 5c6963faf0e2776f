import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLinksWithin } from '#app/ui/links-within.ts'

export type FindingKind = 'fightingAlone' | 'lostTouch' | 'unanswered' | 'blackBox'

type Findings = { total: number; findings: object[] }

/** One kind of finding with its threshold beside the heading, its worst cases, and a link to the rest. */
export function FindingSection({
  kind,
  rule,
  advice,
  found,
  rest,
  children,
}: {
  kind: FindingKind
  rule: string
  /** What to do about such findings. */
  advice: string
  found: Findings
  rest?: ReactNode
  children: ReactNode
}) {
  const { t } = useTranslation('silos')
  const { total, findings } = found
  const openWithin = useLinksWithin()
  return (
    <section id={kind} aria-labelledby={`${kind}-heading`} className="mb-8">
      <h2 id={`${kind}-heading`} className="font-semibold text-[15px]">
        {t(kind)} <span className="font-normal text-muted">{total}</span>
      </h2>
      <p className="border-line-strong border-b pb-1.5 text-muted text-xs">{rule}</p>
      {total === 0 ? (
        <p className="py-3 text-muted">{t(`${kind}None`)}</p>
      ) : (
        <>
          <p className="mt-2 text-[13px] before:me-1 before:text-accent before:content-['→']">{advice}</p>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: why: the clicks are those of its links, by keyboard too. */}
          <ul onClick={openWithin}>{children}</ul>
          <p className="mt-2 text-[13px] text-muted">
            {total > findings.length && t('shownOf', { shown: findings.length, total })} {rest}
          </p>
        </>
      )}
    </section>
  )
}
