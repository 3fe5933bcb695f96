/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { Component } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { later } from '../../src/taskpane/later';

const Part = ({ text }: { readonly text: string }): ReactElement => <p>{text}</p>;

test('nothing is drawn until the script is there', async () => {
  const Later = later(() => Promise.resolve({ default: Part }));
  const { container } = render(<Later text="清单" />);
  expect(container.textContent).toBe('');
  expect(await screen.findByText('清单')).toBeTruthy();
});

test('a part fetched ahead is drawn at once', async () => {
  const Later = later(() => Promise.resolve({ default: Part }));
  await Later.preload();
  render(<Later text="清单" />);
  expect(screen.getByText('清单')).toBeTruthy();
});

test('a script that cannot be fetched is a fault', async () => {
  const Later = later<{ readonly text: string }>(() => Promise.reject(new Error('gone')));
  const complaint = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <Boundary>
      <Later text="清单" />
    </Boundary>,
  );
  expect(await screen.findByText('gone')).toBeTruthy();
  complaint.mockRestore();
});

class Boundary extends Component<{ readonly children: ReactNode }, { readonly fault?: Error }> {
  override state: { readonly fault?: Error } = {};
  static getDerivedStateFromError(fault: Error): { readonly fault: Error } {
    return { fault };
  }
  override render(): ReactNode {
    return this.state.fault?.message ?? this.props.children;
  }
}
