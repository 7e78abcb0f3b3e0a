import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { productDialect, rawDialect } from './dialects.ts';
import { writeBenchExercise } from './exercise-folder.ts';
import { type Figures, Load } from './load.ts';
import { type Running, startProduct, startRaw } from './servers.ts';

/**
 * `npm run bench -- [--json] [--rounds N]`: the product against a raw Socket.IO room broadcast, the same
 * work side by side in the same round. Verdicts are ratios, medians over rounds; absolute figures are this
 * machine's. Data lies beside the project, on a real disk.
 */
const ROOMS = 20;
const HISTORY = { short: 100, long: 10_000 };
const TOKEN = 'bench-facilitator-token-0123456789';
const GOALS = { throughput: 0.8, history: 1.2 };

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '3' } } });
const rounds = Math.max(1, Number.parseInt(values.rounds, 10) || 3);
const note = (text: string): void => {
  if (!values.json) console.log(text);
};

const results: Round[] = [];
for (let round = 1; round <= rounds; round += 1) {
  note(`round ${round} of ${rounds}: raw Socket.IO …`);
  const raw = await measureRaw();
  note(`round ${round} of ${rounds}: the product …`);
  results.push({ raw, product: await measureProduct() });
}
report();

interface Shapes {
  saturated: Figures;
  moderate: Figures;
  rssMb: number;
}
interface ByHistory {
  short: { cpuMsPerThousand: number; p50: number };
  long: { cpuMsPerThousand: number; p50: number };
}
interface Round {
  raw: Shapes;
  product: Shapes & { history: ByHistory };
}

async function measureRaw(): Promise<Shapes> {
  const server = await startRaw();
  const load = new Load(rawDialect(server));
  try {
    await load.join(ROOMS);
    return await shapes(load, server);
  } finally {
    load.leave();
    await server.stop();
  }
}

async function measureProduct(): Promise<Round['product']> {
  const folder = mkdtempSync(join(process.cwd(), '.data-bench-'));
  const { id, seats } = writeBenchExercise(join(folder, 'exercises'));
  const server = await startProduct({
    DATA_DIR: join(folder, 'data'),
    EXERCISES_DIR: join(folder, 'exercises'),
    FACILITATOR_TOKEN: TOKEN,
    COMMANDS_PER_SECOND: '1000000',
  });
  const load = new Load(await productDialect(server, { token: TOKEN, exercise: id, seats, rooms: ROOMS }));
  try {
    await load.join(ROOMS);
    const main = await shapes(load, server);
    load.leave();
    return { ...main, history: await byHistory(server, { id, seats }) };
  } finally {
    load.leave();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Saturation and a moderate 200 commands a second, as shapes of the same load. */
async function shapes(load: Load, server: Running): Promise<Shapes> {
  const around = () => ({ cpuMs: server.cpuMs() });
  await load.saturate({ window: 1, ms: 700, warmMs: 300 }, around);
  const saturated = await load.saturate({ window: 4, ms: 2_500, warmMs: 500 }, around);
  const moderate = await load.steady({ perSecond: 200, ms: 3_000 }, around);
  return { saturated, moderate, rssMb: server.rssMb() };
}

/** Cost per command one at a time, in two sessions of one server that differ in the length of their history. */
async function byHistory(server: Running, { id, seats }: { id: string; seats: string[] }): Promise<ByHistory> {
  const load = new Load(await productDialect(server, { token: TOKEN, exercise: id, seats, rooms: 2 }));
  await load.join(2);
  await load.fill(0, HISTORY.short);
  await load.fill(1, HISTORY.long);
  const blocks: [Figures[], Figures[]] = [[], []];
  for (let block = 0; block < 10; block += 1) {
    for (const room of [0, 1] as const) blocks[room].push(await load.sequence({ room, count: 200 }, () => ({ cpuMs: server.cpuMs() })));
  }
  load.leave();
  const mean = (list: Figures[], of: (one: Figures) => number) => list.reduce((sum, one) => sum + of(one), 0) / list.length;
  const figures = blocks.map((list) => ({
    cpuMsPerThousand: mean(list, (one) => one.cpuMsPerThousand),
    p50: median(list.map((one) => one.p50)),
  }));
  return { short: figures[0]!, long: figures[1]! };
}

function report(): void {
  const ratio = (of: (one: (typeof results)[number]) => number) => median(results.map(of));
  const ratios = {
    throughput: ratio(({ product, raw }) => product.saturated.perSecond / raw.saturated.perSecond),
    cpuPerCommand: ratio(({ product, raw }) => product.saturated.cpuMsPerThousand / raw.saturated.cpuMsPerThousand),
    cpuAt200: ratio(({ product, raw }) => product.moderate.cpuMsPerThousand / raw.moderate.cpuMsPerThousand),
    costByHistory: ratio(({ product }) => product.history.long.cpuMsPerThousand / product.history.short.cpuMsPerThousand),
    p50ByHistory: ratio(({ product }) => product.history.long.p50 / product.history.short.p50),
  };
  const spread =
    Math.max(...results.map(({ raw }) => raw.saturated.perSecond)) / Math.min(...results.map(({ raw }) => raw.saturated.perSecond));
  const met = { throughput: ratios.throughput >= GOALS.throughput, costByHistory: ratios.costByHistory <= GOALS.history };
  // Where the peer itself swings, the machine is too unquiet for a verdict.
  const isQuiet = spread <= 1.5;
  const verdict = isQuiet ? (met.throughput && met.costByHistory ? 'met' : 'missed') : 'none';
  if (values.json) {
    console.log(JSON.stringify({ verdict, goals: GOALS, ratios, met, rawSpread: spread, rounds: results }, null, 2));
  } else {
    for (const { raw, product } of results) {
      console.log(row('raw Socket.IO, saturated', raw.saturated), row('product, saturated', product.saturated));
      console.log(row('raw Socket.IO, 200/s', raw.moderate), row('product, 200/s', product.moderate));
      console.log(`memory: raw ${raw.rssMb.toFixed(0)} MB, product ${product.rssMb.toFixed(0)} MB`);
    }
    console.log(`commands/s ÷ raw Socket.IO: ${ratios.throughput.toFixed(2)} (goal ≥ ${GOALS.throughput})`);
    console.log(`CPU per command ÷ raw: saturated ${ratios.cpuPerCommand.toFixed(2)}, at 200/s ${ratios.cpuAt200.toFixed(2)}`);
    console.log(
      `cost per command, ${HISTORY.long} ÷ ${HISTORY.short} events of history: ${ratios.costByHistory.toFixed(2)} (goal ≤ ${GOALS.history})`,
    );
  }
  if (!isQuiet) console.error(`No verdict: the raw runs differ by ${spread.toFixed(2)}×. Run again on a quieter machine.`);
  process.exitCode = verdict === 'missed' ? 1 : 0;
}

function row(name: string, { perSecond, cpuMsPerThousand, p50, p90, p99, bytesPerDelivery, framesPerDelivery }: Figures): string {
  const latency = `p50 ${p50.toFixed(2)} p90 ${p90.toFixed(2)} p99 ${p99.toFixed(2)} ms`;
  return `${name}: ${perSecond.toFixed(0)}/s, ${cpuMsPerThousand.toFixed(0)} ms CPU/1000, ${latency}, ${bytesPerDelivery.toFixed(0)} B and ${framesPerDelivery.toFixed(2)} frames a delivery\n`;
}

function median(list: number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
