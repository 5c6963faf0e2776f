/** The life phase of a team's product; reliability expectations differ by phase. */
export const phases = ['pre_launch', 'launched', 'mature'] as const
export type Phase = (typeof phases)[number]
