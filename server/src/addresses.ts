import { networkInterfaces } from 'node:os';

/** Where this server can be reached, best for others first: a proxy's address, the room's network, this machine. */
export function addressesOf({ host, port, publicUrl }: { host: string; port: number; publicUrl?: string | undefined }): {
  others: string[];
  here: string;
} {
  const at = (name: string) => `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
  const everywhere = host === '0.0.0.0' || host === '::';
  const here = at(everywhere ? 'localhost' : host);
  const network = everywhere ? lan().map(at) : isLoopback(host) ? [] : [here];
  return { others: [...(publicUrl === undefined ? [] : [publicUrl]), ...network], here };
}

function lan(): string[] {
  return Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).filter((one) => one.family === 'IPv4' && !one.internal).map((one) => one.address),
  );
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');
