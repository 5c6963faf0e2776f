import { useNavigation } from '@remix-run/react'

/** The title of what is being recorded in a sync right now; undefined when nothing is on its way. */
export function useSending(
  syncId: number,
  open: { painPointId: number; title: string }[],
): string | undefined {
  const { formData, formAction } = useNavigation()
  const sentTo = formAction?.split('?')[0]
  if (sentTo === `/syncs/${syncId}`) return readTitle(formData?.get('title'))
  if (sentTo !== `/syncs/${syncId}/mention`) return undefined
  const painPointId = Number(formData?.get('painPointId'))
  return open.find((row) => row.painPointId === painPointId)?.title
}

function readTitle(typed: unknown): string | undefined {
  return typeof typed === 'string' && typed.trim() !== '' ? typed : undefined
}
