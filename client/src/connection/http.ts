import type { HttpRefusal } from '@demarche/shared';

/** A refusal of the server, or that it could not be reached. */
export class HttpProblem extends Error {
  readonly refusal: HttpRefusal | undefined;
  constructor(refusal: HttpRefusal | undefined) {
    super(refusal?.problem ?? 'The server cannot be reached');
    this.refusal = refusal;
  }
}

/** Asks the server; throws an `HttpProblem` that a screen can put in words. */
export async function ask<T>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  options: { bearer?: string | undefined; body?: unknown } = {},
): Promise<T> {
  const response = await request(method, path, options);
  return (await response.json()) as T;
}

/** Asks the server for a text, such as a log; throws as `ask` does. */
export async function askText(path: string, bearer?: string): Promise<string> {
  return (await request('GET', path, { bearer })).text();
}

/** Asks the server for a file's bytes; throws as `ask` does. */
export async function askBlob(path: string, bearer?: string): Promise<Blob> {
  return (await request('GET', path, { bearer })).blob();
}

/** Fetches a file and hands it to the browser as a download. */
export async function download(path: string, fileName: string, bearer?: string): Promise<void> {
  const response = await request('GET', path, { bearer });
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  URL.revokeObjectURL(address);
}

async function request(method: string, path: string, { bearer, body }: { bearer?: string | undefined; body?: unknown }): Promise<Response> {
  const headers: Record<string, string> = {};
  if (bearer !== undefined) headers['Authorization'] = `Bearer ${bearer}`;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const response = await fetch(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }).catch(
    () => undefined,
  );
  if (!response) throw new HttpProblem(undefined);
  if (response.ok) return response;
  const refusal = (await response.json().catch(() => undefined)) as HttpRefusal | undefined;
  throw new HttpProblem(refusal);
}
