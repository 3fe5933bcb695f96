import { existsSync, readFileSync } from 'node:fs';

/** The built pages; `npm run build` makes them. */
const pages = ['taskpane', 'web', 'help'].map((name) => `dist/web/${name}.html`);

/** What a page allows itself, by directive. */
function policyOf(page: string): ReadonlyMap<string, string> {
  const [, policy = ''] =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(page, 'utf8')) ?? [];
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(' ');
      return [name, values.join(' ')];
    }),
  );
}

test('the pages are built', () => {
  expect(pages.filter((page) => !existsSync(page))).toEqual([]);
});

test.each(pages)('%s loads and sends nothing beyond its own server', (page) => {
  const policy = policyOf(page);
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('script-src')).toBe("'self'");
  expect(policy.get('connect-src')).toBe("'self'");
  expect(policy.get('worker-src')).toBe("'self'");
  expect(policy.get('img-src')).toBe("'self' data:");
  for (const name of ['frame-src', 'base-uri', 'form-action']) expect(policy.get(name)).toBe("'none'");
  expect([...policy.values()].join(' ')).not.toMatch(/unsafe|\*|http/);
});

test.each(pages)('%s says what it allows before it loads anything', (page) => {
  const text = readFileSync(page, 'utf8');
  const first = text.search(/<(script|link|style|img)\b/);
  expect(text.indexOf('Content-Security-Policy')).toBeLessThan(first < 0 ? Infinity : first);
  expect(text.indexOf('Content-Security-Policy')).toBeGreaterThan(0);
});

test('the pages keep the solver too, so that converting works without a network', () => {
  const files = JSON.parse(readFileSync('dist/web/files.json', 'utf8')) as string[];
  expect(files).toContainEqual(expect.stringMatching(/^highs\.[0-9a-f]{8}\.wasm$/));
});
