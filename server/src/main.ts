import { compose, type Running } from './compose.ts';
import { readConfig, SettingsProblem } from './config.ts';

/** Everything that matters is durable already, so a stop that takes longer than this ends anyway, in ms. */
const STOP_WITHIN = 2_000;

process.on('uncaughtException', (error) => {
  // What was answered is durable; going on in an unknown state would put that at risk.
  console.error(error.stack ?? String(error));
  process.exit(1);
});
await start();

async function start(): Promise<void> {
  try {
    const running = await compose(readConfig(process.env));
    greet(running);
    stopOnSignals(running);
  } catch (error) {
    if (!(error instanceof SettingsProblem)) throw error;
    for (const line of error.message.split('\n')) console.error(line);
    process.exit(1);
  }
}

function greet({ url, addresses, facilitatorLink }: Running): void {
  console.log('Demarche is running.\n');
  console.log(`  This machine        ${url}`);
  for (const address of addresses) console.log(`  In the room         ${address}`);
  console.log(`\n  Facilitator's link  ${facilitatorLink}`);
  console.log('                      Keep it to yourself: it opens the control room.\n');
  console.log('Stop with Ctrl+C.');
}

function stopOnSignals(running: Running): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(0), STOP_WITHIN).unref();
    running.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
