/** An audit's report: its tables, and the forms they are handed over in. Pure, and the same for every host. */
export { auditCsv, keyCsv } from './csv';
export { auditHtml, pageTables, shownCell } from './html';
export { auditSheets, sheetLook } from './sheets';
export { type AuditReport, type Cell, type Table } from './tables';
