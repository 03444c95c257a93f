import { renderReport, runConformance } from 'sigv4-conform';

const { report, exitCode } = await runConformance('builtin:reference');
console.log(exitCode, report.totals.cases === report.totals.passed, (await renderReport(report, 'junit')).slice(0, 5));
