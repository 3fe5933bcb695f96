/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { lazyPart } from '../../src/pane/lazyPart';

const gone = (): Promise<never> => Promise.reject(new Error('gone'));
const Part = ({ text }: { readonly text: string }): ReactElement => <p>{text}</p>;

afterEach(cleanup);

test('nothing is drawn until the script is there', async () => {
  const Lazy = lazyPart(() => Promise.resolve({ default: Part }));
  const { container } = render(<Lazy text="清单" />);
  expect(container.textContent).toBe('');
  expect(await screen.findByText('清单')).toBeTruthy();
});

test('a part fetched ahead is drawn at once', async () => {
  const Lazy = lazyPart(() => Promise.resolve({ default: Part }));
  await Lazy.preload();
  render(<Lazy text="清单" />);
  expect(screen.getByText('清单')).toBeTruthy();
});

test('a script that cannot be fetched is said in its place, and fetched on request', async () => {
  let reachable = false;
  const Lazy = lazyPart(() => (reachable ? Promise.resolve({ default: Part }) : gone()));
  render(<Lazy text="清单" />);
  const retry = await screen.findByRole('button', { name: '再试一次' });
  reachable = true;
  fireEvent.click(retry);
  expect(await screen.findByText('清单')).toBeTruthy();
});
