/** A percentage with so many decimals, half away from zero, as a text prints it. */
export function percentText(value: number, decimals: number): string {
  const scaled = Math.round(Math.abs(value) * 10 ** decimals * (1 + Number.EPSILON * 4)) / 10 ** decimals;
  return `${value < 0 && scaled !== 0 ? '-' : ''}${scaled.toFixed(decimals)}%`;
}
