import type { SubmissionResult } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { StrayProblems } from '#app/forms/form-problems.tsx'
import type { MergeAddress } from './merge-address.ts'
import { type Choice, MergeChoices } from './merge-choices.tsx'
import type { MergePreview as Preview } from './merge-preview.report.server.ts'
import { MergePreview } from './merge-preview.tsx'

export type ShownMerge = {
  painPointId: number
  address: MergeAddress
  /** Whether everything requested is part of it already. */
  isNothingLeft: boolean
  preview: Preview | null
  similar: Choice[]
  found: Choice[]
  submissionKey: string
}

/** Merging a pain point with others: the preview of those chosen so far, and those to choose from. */
export function MergePage({
  shown: { painPointId, address, isNothingLeft, preview, similar, found, submissionKey },
  lastResult,
}: {
  shown: ShownMerge
  lastResult: SubmissionResult<string[]> | undefined
}) {
  const { t } = useTranslation('merging')
  return (
    <>
      <StrayProblems lastResult={lastResult} />
      {isNothingLeft && (
        <p role="status" className="mb-3 text-warn">
          {t('nothingLeft')}
        </p>
      )}
      {preview && (
        <MergePreview
          key={submissionKey}
          painPointId={painPointId}
          preview={preview}
          submissionKey={submissionKey}
        />
      )}
      <MergeChoices painPointId={painPointId} address={address} similar={similar} found={found} />
    </>
  )
}
