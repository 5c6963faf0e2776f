export const backlog = {
  title: 'Backlog',
}
