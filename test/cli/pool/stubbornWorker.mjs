/**
 * A worker that never comes back from `hang`, fills the memory at `hungry`, throws at `fault`, and else names its file. Plain
 * JavaScript, because worker threads load no TypeScript.
 */
export default function run({ given: { file } }) {
  if (file === 'fault') throw new Error('our own fault');
  if (file === 'hang') for (;;);
  const hoard = [];
  while (file === 'hungry') hoard.push(new Array(100_000).fill(hoard.length));
  return { made: { text: file } };
}
