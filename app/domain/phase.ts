/** How far a team's product has come; reliability expectations differ by phase. */
export const phases = ['pre_launch', 'launched', 'mature'] as const
export type Phase = (typeof phases)[number]
