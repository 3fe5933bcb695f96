/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { listed } from '../support/pane';
import { likeABrowser, show } from '../support/showPane';

beforeAll(likeABrowser);

test('窗格里选部门；只有一个部门时没有这一栏', async () => {
  const picked: (string | undefined)[] = [];
  const check = { ...listed.check!, departments: ['甲局', '乙局'] };
  const next = await show({ ...listed, check }, { pickDepartment: (entity) => picked.push(entity) });
  const select = screen.getByLabelText('部门（单位）');
  fireEvent.change(select, { target: { value: '乙局' } });
  await next({ ...listed, check: { ...check, department: '乙局' } });
  fireEvent.change(select, { target: { value: '' } });
  expect(picked).toEqual(['乙局', undefined]);
  await next(listed);
  expect(screen.queryByLabelText('部门（单位）')).toBeNull();
});
