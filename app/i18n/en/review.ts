export const review = {
  title: 'Monthly review',
}
