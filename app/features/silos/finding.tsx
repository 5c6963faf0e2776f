import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'

export type TeamNames = Record<number, { slug: string; name: string }>

type Finding = {
  fact: ReactNode
  sentence: ReactNode
  /** Small beside the fact: threshold, n, and what else it is read against. */
  references: (string | false)[]
  evidence?: ReactNode
  next: ReactNode
}

/** One measured fact, large; what it is read against, small; the evidence; and what to do next. */
export function FindingItem({ fact, sentence, references, evidence, next }: Finding) {
  return (
    <li className="wrap-anywhere break-inside-avoid border-line border-b py-3">
      <p>
        <strong className="font-semibold text-xl">{fact}</strong> {sentence}
      </p>
      <p className="text-muted text-xs">{references.filter(Boolean).join(' · ')}</p>
      {evidence && <p className="mt-1 text-[13px] leading-6">{evidence}</p>}
      <p className="mt-1 text-[13px] before:me-1 before:text-accent before:content-['→']">{next}</p>
    </li>
  )
}

/** Several links in one line. */
export function LinkList({ links }: { links: { to: string; label: string }[] }) {
  return (
    <>
      {links.map(({ to, label }, index) => (
        <span key={to}>
          {index > 0 && ', '}
          <Link to={to}>{label}</Link>
        </span>
      ))}
    </>
  )
}

export function teamLinks(teamIds: number[], teams: TeamNames) {
  return teamIds.flatMap((id) => {
    const team = teams[id]
    return team ? [{ to: `/teams/${team.slug}`, label: team.name }] : []
  })
}
