export const overview = {
  title: 'This month',
}
