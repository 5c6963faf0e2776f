import '#app/i18n/settings-words.client.ts'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { NavLink, Outlet, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireRole } from '#app/http/require-role.server.ts'
import { useMay } from '#app/ui/role.tsx'

const forAdmins = ['organisation', 'access', 'people', 'audit', 'redact', 'agenda'] as const

const look =
  'block whitespace-nowrap border-transparent border-b-2 px-1 py-2 text-muted no-underline aria-[current=page]:border-accent aria-[current=page]:text-text'

export async function loader(args: LoaderFunctionArgs) {
  const { role } = await requireRole(args, 'viewer')
  return { warnsOfProxy: role === 'admin' && args.context.isByUntrustedProxy }
}

/** Around every settings page: where else in the settings one may go. */
export default function Settings() {
  const { warnsOfProxy } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['shell', 'organisation'])
  const places = useMay('admin') ? ([...forAdmins, 'categories'] as const) : (['categories'] as const)
  return (
    <>
      <nav aria-label={t('settings')} className="print:hidden border-line border-b bg-panel px-5">
        <ul className="flex gap-3 overflow-x-auto">
          {places.map((place) => (
            <li key={place}>
              <NavLink to={`/settings/${place}`} className={look}>
                {t(place)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {warnsOfProxy && (
        <p role="note" className="border-line border-b px-5 py-2 text-warn">
          {t('organisation:untrustedProxy')}
        </p>
      )}
      <Outlet />
    </>
  )
}
