import { catalogue } from '../src/core/catalogue';
import { reportText } from '../src/core/messages';
import { allExamples } from '../test/core/catalogue/examples';
import type { Example } from '../test/core/catalogue/examples';
import { smallest } from './smallest';

const HEAD = `<!-- 由 npm run docs 从规则目录和例子生成，请勿手改。 -->

# 提示语一览

每条规则一句提示语，下面是能引出它的最小的表。一行是工作表的一行，竖线分开各格，空格为空，\`<\` 与左格合并，\`'\` 开头的是文本，\`=\` 开头的是没有计算结果的公式；空行分开各张工作表。`;

/** The gallery: what every rule says, each time with the smallest table that makes it say so. */
export function messagePage(): string {
  const order = new Map(catalogue.map(({ id }, index) => [id, index]));
  const place = ({ rule }: Example) => order.get(rule) ?? 0;
  const sections = [...allExamples].sort((one, two) => place(one) - place(two)).map(section);
  return `${[HEAD, ...sections].join('\n\n')}\n`;
}

function section(example: Example): string {
  const { text, message } = smallest(example);
  return `## ${example.rule} ${reportText.verdictNames[example.verdict]}\n\n> ${message}\n\n\`\`\`text\n${text}\n\`\`\``;
}
