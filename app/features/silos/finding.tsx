import { Fragment, type ReactNode } from 'react'
import { For } from '#app/ui/role.tsx'

export type TeamNames = Record<number, { slug: string; name: string }>

type Finding = {
  fact: ReactNode
  sentence: ReactNode
  /** In small type beside the fact: threshold, n, and other references. */
  references: (string | false)[]
  evidence?: ReactNode
  /** Buttons for readers who may use them. */
  actions: ReactNode
}

/** One measured fact, large; its references, small; the evidence; and the buttons that do something about it. */
export function FindingItem({ fact, sentence, references, evidence, actions }: Finding) {
  return (
    <li className="wrap-anywhere break-inside-avoid border-line border-b py-3">
      <p>
        <strong className="font-semibold text-xl">{fact}</strong> {sentence}
      </p>
      <p className="text-muted text-xs">{references.filter(Boolean).join(' · ')}</p>
      {evidence && <p className="mt-1 text-[13px] leading-6">{evidence}</p>}
      <For who="member">
        <div className="print:hidden mt-1 flex flex-wrap gap-2">{actions}</div>
      </For>
    </li>
  )
}

/** Several links in one line. */
export function LinkList({ links }: { links: { to: string; label: string }[] }) {
  return (
    <>
      {links.map(({ to, label }, index) => (
        <Fragment key={to}>
          {index > 0 && ', '}
          <a href={to}>{label}</a>
        </Fragment>
      ))}
    </>
  )
}

export const teamsShown = 5

/** The first teams of a pain point, and a link to the rest of them. */
export function firstTeamLinks(
  { painPointId, teamIds }: { painPointId: number; teamIds: number[] },
  teams: TeamNames,
  wordsForMore: (count: number) => string,
) {
  const more = teamIds.length - teamsShown
  const links = teamLinks(teamIds.slice(0, teamsShown), teams)
  return more > 0 ? [...links, { to: `/pain-points/${painPointId}`, label: wordsForMore(more) }] : links
}

export function teamLinks(teamIds: number[], teams: TeamNames) {
  return teamIds.flatMap((id) => {
    const team = teams[id]
    return team ? [{ to: `/teams/${team.slug}`, label: team.name }] : []
  })
}

/** The page that applies an act to one or more pain points, and returns here. */
export function changePath(painPointIds: number | number[], act: string): string {
  const ids = [painPointIds].flat().map((id) => ['id', String(id)])
  return `/backlog/change?${new URLSearchParams([...ids, ['act', act], ['returnTo', '/silos']])}`
}
