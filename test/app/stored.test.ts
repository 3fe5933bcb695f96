import { reason, setRuleAside } from '../../src/app/kept/remarks';
import { keep, readKept } from '../../src/app/kept/stored';
import { createMemoryHost } from '../../src/hosts/memory';

const subject = (place: string) => ({ rule: '09-2', place, figures: '1|2' });
const said = (place: string) => reason(subject(place), '车辆报废更新');

describe('what is kept in the workbook', () => {
  it('is changed as it stands in the workbook now, and what is kept is handed back', async () => {
    const host = createMemoryHost([]);
    await keep(host, () => ({ remarks: [said('甲')] }));
    const kept = await keep(host, ({ remarks }) => ({ remarks: [...remarks, said('乙')] }));
    expect(kept).toEqual({ remarks: [said('甲'), said('乙')], undo: [], ties: [] });
    expect(await readKept(host)).toEqual(kept);
  });

  it('loses nothing where two changes are asked for at once', async () => {
    const host = createMemoryHost([]);
    const add = (rule: string) => keep(host, ({ remarks }) => ({ remarks: [...remarks, setRuleAside(rule)] }));
    await Promise.all([add('01-1'), add('02-1')]);
    expect((await readKept(host)).remarks.map(({ rule }) => rule)).toEqual(['01-1', '02-1']);
  });

  it('goes when nothing is left to keep', async () => {
    const host = createMemoryHost([]);
    await keep(host, () => ({ remarks: [said('甲')] }));
    await keep(host, () => ({ remarks: [] }));
    expect(await host.readStored()).toBeNull();
  });
});
