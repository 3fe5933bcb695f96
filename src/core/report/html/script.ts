/**
 * The page's only script: filters the causes by verdict and by words. Without it everything is shown. Its hash stands in the
 * page's content security policy.
 */
export const script = `
for (const file of document.querySelectorAll('.file')) {
  const bar = file.querySelector('.filter');
  if (!bar) continue;
  const causes = [...file.querySelectorAll('tbody.cause')];
  const apply = () => {
    const words = bar.querySelector('input[type=search]').value.normalize('NFKC').toLowerCase().replaceAll(',', '').split(/\\s+/);
    const verdict = bar.querySelector('select').value;
    for (const cause of causes) {
      const text = cause.textContent.normalize('NFKC').toLowerCase().replaceAll(',', '');
      cause.hidden = (verdict !== '' && cause.dataset.verdict !== verdict) || !words.every((word) => text.includes(word));
    }
  };
  bar.hidden = false;
  bar.addEventListener('input', apply);
}
`;

/** SHA-256 of `script`, base64; a test holds it to the text. */
export const scriptHash = 'jLptSmyM0eiFTOXkIpPsuHvuaAtv2SGJVEUc9+fB+iA=';
