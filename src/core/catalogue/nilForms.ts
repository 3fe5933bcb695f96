import { BASIS } from './basis';
import type { Entry } from './entry';

/** A form of one budget is nil exactly when the summary forms show nothing for that budget. */
export const finalAccountsNilForms: readonly Entry[] = [
  {
    id: 'X22-1',
    title: '07 表为空表，01、04 表就不应当有政府性基金；07 表有数，04 表就应当有政府性基金',
    check: 'nilFormAgainstFigures',
    with: {
      form: '07',
      cells: [
        { form: '01', line: '政府性基金预算财政拨款收入', column: '金额' },
        { form: '04', line: '政府性基金预算财政拨款', column: '金额' },
        { form: '04', line: '年初政府性基金预算财政拨款', column: '金额' },
      ],
      columns: [{ form: '04', column: '政府性基金预算财政拨款' }],
    },
    form: '07',
    level: 'E',
    basis: BASIS.across,
  },
  {
    id: 'X22-2',
    title: '08 表为空表，01、04 表就不应当有国有资本经营预算；08 表有数，04 表就应当有国有资本经营预算',
    check: 'nilFormAgainstFigures',
    with: {
      form: '08',
      cells: [
        { form: '01', line: '国有资本经营预算财政拨款收入', column: '金额' },
        { form: '04', line: '国有资本经营预算财政拨款', column: '金额' },
        { form: '04', line: '年初国有资本经营预算财政拨款', column: '金额' },
      ],
      columns: [{ form: '04', column: '国有资本经营预算财政拨款' }],
    },
    form: '08',
    level: 'E',
    basis: BASIS.across,
  },
];

/** The same for 预算8 and 预算9. */
export const budgetNilForms: readonly Entry[] = [
  {
    id: 'BR-8-3',
    title: '8 表为空表，4 表就不应当有政府性基金；8 表有数，4 表就应当有政府性基金',
    check: 'nilFormAgainstFigures',
    with: {
      form: 'B8',
      cells: [{ form: 'B4', line: '政府性基金预算拨款收入', column: '金额' }],
      columns: [{ form: 'B4', column: '政府性基金预算' }],
    },
    form: 'B8',
    level: 'E',
    basis: BASIS.across,
  },
  {
    id: 'BR-9-3',
    title: '9 表为空表，4 表就不应当有国有资本经营预算；9 表有数，4 表就应当有国有资本经营预算',
    check: 'nilFormAgainstFigures',
    with: {
      form: 'B9',
      cells: [{ form: 'B4', line: '国有资本经营预算拨款收入', column: '金额' }],
      columns: [{ form: 'B4', column: '国有资本经营预算' }],
    },
    form: 'B9',
    level: 'E',
    basis: BASIS.across,
  },
];
