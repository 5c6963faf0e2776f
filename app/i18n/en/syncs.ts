export const syncs = {
  title: 'Syncs',
}
