export const help = `用法：
  duibiao check [文件…|文件夹…|--files-from -]   核对工作簿（.xlsx、.xlsm、.xls），或者含有公开表的文字稿（.docx）
  duibiao derive 文件                             算出占比、比上年增减和完成预算
  duibiao draft 文件 --out 说明.docx               按公开表起草情况说明（.docx 或 .txt），原因等留空待填
  duibiao draft 文件 --with-forms --out 公开.docx   整份决算公开：目录、部门决算表、情况说明、名词解释
  duibiao draft 文件 --update 说明.docx --out 新说明.docx   更新起草过的文字稿里的数，文字不动
  duibiao draft 文件 --prior 上年.xlsx --from 上年说明.docx --out 今年说明.docx   在上年的文字稿上更新：对得上的数换成今年的，其余不动
  duibiao fill 文件 --out 新文件                   把占比、比上年增减和完成预算填进工作簿
  duibiao balance 文件 --to 万元 --out 新文件       把元换算为万元并配平尾差（不写 --out 只显示结果）
  duibiao clear 文件 --out 新文件                  清除标记；文字稿（.docx）清除本程序写的批注和修订
  duibiao purge 文件 --out 新文件                  清除全部痕迹（标记、核对报告等表、留存的说明），用于公开前
  duibiao rules                                   列出全部规则
  duibiao rules show 编号                          显示一条规则的公式、依据和说明

check 的选项：
  --files-from -            从标准输入读文件名，一行一个（也可以给一个清单文件）
  --prior 文件              上年的工作簿，核对年初数与上年年末数
  --budget 文件             年初预算的工作簿（部门预算公开表）
  --prior-dir 文件夹        核对多个部门时，从文件夹里按部门和年度找上年的工作簿
  --budget-dir 文件夹       核对多个部门时，从文件夹里按部门和年度找年初预算
  --narrative 文件          核对文字说明（.docx、.doc、.pdf、.txt、.md）里的数；不给工作簿时只核对文字里的算式
  --force-sources           上年或预算的部门、年度、种类不符时也照样核对
  --source 文件             以元为单位的底稿，逐个核对公布的万元数
  --rules 文件              另外按这个工作簿里“自定义审核公式”表的规则核对
  --form-sheet 05=工作表名   同一张表有几个工作表时，指定用哪一个（可以多次使用）
  --entity 名称             工作簿里有几个部门（单位）的表时，只核对这一个（不写则分别核对）
  --format 格式             text（默认）、json、ndjson、html
  --out 文件                写入一个文件，不显示在屏幕上
  --out-dir 文件夹          每个工作簿写一个文件
  --opinion 新文件或文件夹   另外写一份可以发给部门的核对意见（.docx）；核对多个文件时写文件夹
  --summary 文件            另外把全部文件的汇总写入一个 .xlsx 或 .html：各部门的错误数、未通过最多的规则
  --marked-text 新文件      另存带批注的文字稿（.docx）：一处问题一条批注
  --track-changes           在带批注的文字稿里同时把应改的数写成修订
  --marked 新文件或文件夹    另存标出问题单元格、附“核对报告”表的工作簿；核对多个文件时写文件夹

derive、draft 和 fill 的选项：
  --prior 文件              上年的工作簿
  --budget 文件             年初预算的工作簿
  --outline 名称或文件       draft 的提纲：全国2023、青海2023、河南2023、山东2023、甘肃2023、青海预算、上海预算，或者自己的提纲文件（.txt、.md）
  --even-shares             draft 的占比按最大余数法取整，使各项相加为 100.00%（不写则各自四舍五入）
  --entity 名称             工作簿里有几个部门（单位）的表时，指定用哪一个
  --force-sources           上年或预算的部门、年度、种类不符时也照样使用
  --format 格式             text（默认）、json（用于 derive）

balance 的选项：
  --to 万元                 换算成的单位（只能是万元）
  --plain                   逐个四舍五入，不配平
  --pin 单元格              已在别处公布、不能变动的数，如 公开01!C33 或 公开01!C33=2700.15（可以多次使用）
  --rules 文件              另外使这个工作簿里“自定义审核公式”表的关系成立
  --form-sheet 05=工作表名   同一张表有几个工作表时，指定用哪一个（可以多次使用）
  --format 格式             text（默认）、json

clear、purge 和 fill 的选项：
  --out 新文件              写入的文件
  --overwrite               允许写回原来的文件

其他：
  --help                    显示这个说明
  --version                 显示版本

退出码：2 有文件读不出来、没有公开表或命令有误；1 有错误或存疑；0 其他。
`;
