import type { painPoints as english } from '../en/pain-points.ts'
import type { Translation } from '../translation.ts'

export const painPoints: Translation<typeof english> = {
  title: '悩み',
}
