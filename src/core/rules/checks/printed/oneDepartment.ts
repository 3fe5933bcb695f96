import { findingText } from '../../../messages';
import { workbookCheck } from '../look';

/** A workbook holds the forms of one department; those of several are checked one by one. */
export const oneDepartment = workbookCheck<object>('oneDepartment', ({ departments }) => {
  if (departments.length < 2) return [];
  const names = departments.map(({ entity, sheets }) => entity ?? sheets[0] ?? '');
  return [{ form: null, place: '部门', cells: [], message: findingText.severalDepartments(names) }];
});
