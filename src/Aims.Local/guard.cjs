'use strict';
// Nothing that a run starts may outlive it, not even a run that is killed. What all systems have in common is that
// a dead process's end of a pipe closes, so every child's life hangs on the standard input that its starter holds.

if (require.main === module) {
  // node guard.cjs <pid>: watches a program that is no Node program. A word on the input releases it.
  process.on('SIGINT', () => {});
  process.stdin.on('data', () => process.exit());
  process.stdin.on('end', () => {
    try {
      process.kill(Number(process.argv[2]), 'SIGKILL');
    } catch {
      // It ended before we did.
    }
  });
} else {
  // node --require guard.cjs <program>: ends the program as SIGTERM would, also where there are no signals.
  // Ctrl+C reaches every process of a terminal; whether to stop is for the starter alone to say.
  process.on('SIGINT', () => {});
  process.stdin.on('end', () => {
    if (!process.emit('SIGTERM')) process.exit();
    setTimeout(() => process.exit(1), 10_000).unref();
  });
  process.stdin.resume();
}
