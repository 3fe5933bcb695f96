import { WorkbookService } from '../../src/pane/worker/service';
import { WorkbookClient } from '../../src/pane/worker/workbookClient';
import { threadOf } from '../support/thread';
import { twoDepartments } from '../support/twoDepartments';

const on = { aborted: false };

describe('一个工作簿里有两个部门的表', () => {
  const workbooks = new WorkbookClient(() => threadOf(new WorkbookService()), '两个部门.xlsx');
  const grids = twoDepartments('900.00');
  afterAll(() => workbooks.stop());

  test('不选就都核对，选一个就只核对它，再选全部又都核对', async () => {
    const all = await workbooks.check(grids, on);
    expect(all.check).toMatchObject({ departments: ['甲局', '乙局'] });
    expect(all.check.department).toBeUndefined();
    expect(all.check.report.causes.flatMap(({ suspects }) => suspects.map(({ sheet }) => sheet))).toContain('乙03');
    workbooks.pickDepartment('甲局');
    const { check } = await workbooks.check(grids, on);
    expect(check.department).toBe('甲局');
    expect(check.report.forms.map(({ sheet }) => sheet)).toEqual(['甲03', '甲05']);
    const suspected = check.report.causes.flatMap(({ suspects }) => suspects.map(({ sheet }) => sheet));
    expect(suspected).not.toContain('乙03');
    workbooks.pickDepartment(undefined);
    expect((await workbooks.check(grids, on)).check.report.forms).toHaveLength(4);
  });

  test('填充要先选一个部门，选了就填它的', async () => {
    await expect(workbooks.plan(grids)).rejects.toThrow('请先在上面选一个部门');
    workbooks.pickDepartment('乙局');
    const { plan } = await workbooks.plan(grids);
    expect(plan.edits.length).toBeGreaterThan(0);
  });

  test('选的部门后来没有了，就都核对', async () => {
    workbooks.pickDepartment('丙局');
    expect((await workbooks.check(grids, on)).check.report.forms).toHaveLength(4);
  });
});
