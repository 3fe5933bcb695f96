/**
 * Canonical number of a form: `01`–`11` are 公开01–公开11 of the 2022-on national numbering whatever the sheet prints,
 * `B1`–`B9` are 部门预算公开表 1–9 in the Qinghai order.
 */
export type FormId =
  | '01'
  | '02'
  | '03'
  | '04'
  | '05'
  | '06'
  | '07'
  | '08'
  | '09'
  | '10'
  | '11'
  | 'B1'
  | 'B2'
  | 'B3'
  | 'B4'
  | 'B5'
  | 'B6'
  | 'B7'
  | 'B8'
  | 'B9';
