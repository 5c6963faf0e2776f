import { z } from 'zod'
import { readLine } from '#app/domain/text/text.ts'
import { idField, idListField, submissionKeyField } from '#app/forms/fields.ts'
import type { MergeAddress } from './merge-address.ts'

/** A preview of more than these cannot be taken in. */
export const mergedAtOnce = 20

export const mergeForm = z.object({
  submissionKey: submissionKeyField(),
  targetId: idField(),
  sourceIds: idListField({ max: mergedAtOnce, required: true }),
})

export const unmergeForm = z.object({ submissionKey: submissionKeyField() })

export const pairForm = z.object({
  submissionKey: submissionKeyField(),
  painPointId: idField(),
  otherId: idField(),
})

/** A parameter that cannot be read counts as missing. */
export function readMergeAddress(parameters: URLSearchParams): MergeAddress {
  const withIds = parameters.getAll('with').flatMap((text) => readId(text) ?? [])
  const text = readLine(parameters.get('q') ?? '')
  return {
    withIds: [...new Set(withIds)].slice(0, mergedAtOnce),
    keptId: readId(parameters.get('keep') ?? ''),
    text: text.ok ? text.text : '',
  }
}

function readId(text: string): number | undefined {
  const id = idField().safeParse(text)
  return id.success ? id.data : undefined
}
