export { createExcelHost } from './excelHost';
