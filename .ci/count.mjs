// Reads the reports of a test run (CTRF, one a test project), names what failed and where, and counts.
// Usage: node count.mjs <folder of the reports> <exit code of dotnet test>
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ended] = [process.argv[2], Number(process.argv[3])];
const reports = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ctrf')) : [];
const tests = reports.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).results.tests);

const passed = tests.filter((test) => test.status === 'passed').length;
// A test that is skipped proves nothing, so it counts as failed.
const others = tests.filter((test) => test.status !== 'passed');
const faults = others.map((test) => `${test.status}: ${test.name} (${test.filePath}:${test.line}) ${(test.message ?? '').split('\n')[0]}`);
if (tests.length === 0) faults.push('no test ran');
else if (ended !== 0 && faults.length === 0) faults.push(`dotnet test ended with code ${ended}, though every test that is reported passed`);

for (const fault of faults) console.log(fault);
console.log(`${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length > 0 ? 1 : 0;
