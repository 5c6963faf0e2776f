/** What the forms on a sync's page need to know of the sync. */
export type HeldSync = { id: number; heldOn: string; teams: { id: number; name: string }[] }
