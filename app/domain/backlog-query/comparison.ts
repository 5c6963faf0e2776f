export const comparisons = ['=', '<', '<=', '>', '>='] as const
export type Comparison = (typeof comparisons)[number]
