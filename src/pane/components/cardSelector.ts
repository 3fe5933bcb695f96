/** Where a card's heading is on the page. */
export function cardSelector(id: string): string {
  return `[data-card="${CSS.escape(id)}"]`;
}
