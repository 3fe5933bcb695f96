import type { PaneCheck } from '../model/types';

/** What 清除全部痕迹 came to, and what is left open. @param file the workbook is a file that has to be saved */
export function purgedText(check: PaneCheck | undefined, file: boolean): string {
  const errors = check?.report.causes.filter(({ verdict }) => verdict === 'error').length ?? 0;
  const open = [
    ...(errors > 0 ? [`还有 ${errors} 个错误没有改`] : []),
    ...(file ? ['尚未另存，请点“另存工作簿”'] : []),
  ];
  return open.length === 0 ? '痕迹已清除，可以公开了。' : `${['痕迹已清除', ...open].join('；')}。`;
}
