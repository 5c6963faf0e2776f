import { Link } from '@remix-run/react'
import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type BacklogAddress,
  type BacklogGroup,
  backlogGroups,
  backlogPath,
} from '#app/features/backlog/address/backlog-address.ts'
import { formatCount, formatHours } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Menu } from '#app/ui/menu.tsx'
import type { NamedGroup } from './groups.report.server.ts'

/** By what the list is grouped: a menu of links, one of them current. */
export function GroupChoice({ address }: { address: BacklogAddress }) {
  const { t } = useTranslation('backlog')
  return (
    <Menu label={`${t('groupBy')}: ${t(`groups.${address.group ?? 'nothing'}`)}`}>
      <ul>
        {[null, ...backlogGroups].map((group) => (
          <li key={group}>
            <Link
              to={backlogPath(address, { group, within: null })}
              aria-current={group === address.group ? 'true' : undefined}
              className="block min-w-target aria-[current]:font-semibold aria-[current]:text-text aria-[current]:no-underline"
            >
              {t(`groups.${group ?? 'nothing'}`)}
            </Link>
          </li>
        ))}
      </ul>
    </Menu>
  )
}

/** Every group with what it comes to; the open one has its rows below it. */
export function GroupList({
  groups,
  countedAtMost,
  by,
  children,
}: {
  /** Undefined when more were found than are counted. */
  groups: NamedGroup[] | undefined
  countedAtMost: number
  by: BacklogGroup
  children: ReactNode
}) {
  const { t } = useTranslation(['backlog', 'glossary'])
  const language = useLanguage()
  if (!groups)
    return (
      <p className="mb-2 text-muted">
        {t('tooManyToGroup', { number: formatCount(countedAtMost, language) })}
      </p>
    )
  return (
    <section aria-label={t(`groups.${by}`)}>
      <ul>
        {groups.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: why: the path of a group changes when it opens, and its link would lose the focus.
          <Fragment key={index}>
            <li className="flex items-baseline gap-3 border-line border-b bg-sunken px-2 py-1.5">
              <h2 className="min-w-0 grow text-[13px]">
                <Link
                  to={group.path}
                  aria-expanded={group.isOpen}
                  preventScrollReset
                  className="font-semibold"
                >
                  <span aria-hidden="true">{group.isOpen ? '▾ ' : '▸ '}</span>
                  {group.name}
                </Link>
              </h2>
              {group.painPoints !== null && (
                <span className="text-muted text-xs">
                  {t('found', { count: group.painPoints, number: formatCount(group.painPoints, language) })}
                </span>
              )}
              <span className="min-w-24 text-end text-xs">
                {group.hoursPerMonth === null
                  ? t('glossary:notEstimated')
                  : t('glossary:hoursValue', { hours: formatHours(group.hoursPerMonth, language) })}
              </span>
            </li>
            {group.isOpen && <li className="py-2">{children}</li>}
          </Fragment>
        ))}
      </ul>
    </section>
  )
}
