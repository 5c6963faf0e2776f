import '#app/i18n/reports-words.client.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { readLine } from '#app/domain/text/text.ts'
import { nextToRecord, reportFirstSteps } from '#app/features/overview/first-steps.report.server.ts'
import { BlackBoxFindings } from '#app/features/silos/black-box-findings.tsx'
import { BlackBoxList } from '#app/features/silos/black-box-list.tsx'
import { FightingAloneFindings } from '#app/features/silos/fighting-alone-findings.tsx'
import { FindingIndex } from '#app/features/silos/finding-index.tsx'
import { FirstSilos } from '#app/features/silos/first-silos.tsx'
import { LostTouchFindings } from '#app/features/silos/lost-touch-findings.tsx'
import { findBlackBox, reportSilos } from '#app/features/silos/silos.report.server.ts'
import { UnansweredFindings } from '#app/features/silos/unanswered-findings.tsx'
import { notFound } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'
import { Page } from '#app/ui/page.tsx'

const shownOfEachKind = 20

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireRole(args, 'viewer')
  const { db, t, today } = context
  const knownBy = new URL(args.request.url).searchParams.get('known-by')
  if (knownBy !== null) {
    const name = readLine(knownBy)
    const blackBox = name.ok ? await findBlackBox(db, name.text) : undefined
    if (!blackBox) throw notFound()
    return { title: t('silos:blackBoxOf', { name: blackBox.person }), blackBox }
  }
  const silos = await reportSilos(db, today, shownOfEachKind)
  const next = silos.isEarly ? nextToRecord(context, await reportFirstSteps(db, context)) : null
  return { title: t('silos:title'), silos, next }
}

export default function Silos() {
  const { title, silos, next, blackBox } = useLoaderData<typeof loader>()
  const { t } = useTranslation('silos')
  if (blackBox) {
    return (
      <Page title={title} actions={<Link to="/silos">{t('allFindings')}</Link>}>
        <BlackBoxList finding={blackBox} />
      </Page>
    )
  }
  const { fightingAlone, lostTouch, unanswered, blackBoxes, isEarly, teams } = silos
  const findings = [fightingAlone, lostTouch, unanswered, blackBoxes]
  if (isEarly && findings.every(({ total }) => total === 0)) {
    return (
      <Page title={title} summary={t('summary')}>
        <FirstSilos next={next} />
      </Page>
    )
  }
  return (
    <Page title={title} summary={t('summary')}>
      {isEarly && <FirstSilos next={next} />}
      <FindingIndex
        totals={{
          fightingAlone: fightingAlone.total,
          lostTouch: lostTouch.total,
          unanswered: unanswered.total,
          blackBox: blackBoxes.total,
        }}
      />
      <div className="grid items-start gap-x-10 *:min-w-0 xl:grid-cols-2 print:block">
        <div>
          <FightingAloneFindings found={fightingAlone} teams={teams} />
          <LostTouchFindings found={lostTouch} teams={teams} />
        </div>
        <div>
          <UnansweredFindings found={unanswered} teams={teams} />
          <BlackBoxFindings found={blackBoxes} teams={teams} />
        </div>
      </div>
    </Page>
  )
}
