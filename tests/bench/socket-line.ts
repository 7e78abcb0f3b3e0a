import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';

/**
 * A Socket.IO client that costs almost nothing: it speaks the framing over a plain socket and hands every
 * event frame on as bytes. With the real client library the generator would saturate before the server does.
 */
export interface SocketLine {
  /** Sends one event whose acknowledgement carries this number. `body` is the JSON array of the event. */
  emit(ack: number, body: string): void;
  close(): void;
}

/** What all lines have received, in bytes of payload and frames, acknowledgements included. */
export const received = { bytes: 0, frames: 0 };

/** One buffer serves all sockets: the callbacks are synchronous. */
const SHARED = Buffer.allocUnsafe(256 * 1024);
const FIN_TEXT = 0x81;

export function openLine(options: {
  port: number;
  /** JSON shown when joining the namespace. */
  auth: string;
  /** An event frame: the bytes from `start` to `end` of `buffer`. */
  onEvent(buffer: Buffer, start: number, end: number): void;
  onAck(): void;
}): Promise<SocketLine> {
  return new Promise((resolve, reject) => {
    let head = '';
    let upgraded = false;
    let rest: Buffer = Buffer.alloc(0);
    const socket = connect({
      host: '127.0.0.1',
      port: options.port,
      noDelay: true,
      onread: {
        buffer: SHARED,
        callback(size) {
          received.bytes += size;
          feed(SHARED.subarray(0, size));
          return true;
        },
      },
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error(`the server hung up: ${head.slice(0, 120)}`)));
    socket.write(
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:${options.port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    );
    const line: SocketLine = {
      emit: (ack, body) => write(`42${ack}${body}`),
      close: () => socket.destroy(),
    };

    function write(text: string): void {
      const payload = Buffer.from(text, 'latin1');
      const size = payload.length;
      const header = size < 126 ? 6 : 8;
      const frame = Buffer.alloc(header + size);
      frame[0] = FIN_TEXT;
      if (size < 126) frame[1] = 0x80 | size;
      else {
        frame[1] = 0xfe;
        frame.writeUInt16BE(size, 2);
      }
      // The mask stays zero: legal, and nothing needs to be scrambled.
      payload.copy(frame, header);
      socket.write(frame);
    }

    function feed(chunk: Buffer): void {
      if (upgraded) {
        frames(chunk);
        return;
      }
      head += chunk.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      if (!head.startsWith('HTTP/1.1 101')) {
        reject(new Error(head.slice(0, 200)));
        return;
      }
      upgraded = true;
      frames(Buffer.from(head.slice(end + 4), 'latin1'));
    }

    function frames(chunk: Buffer): void {
      const buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      let at = 0;
      while (buffer.length - at >= 2) {
        let size = buffer[at + 1]! & 127;
        let header = 2;
        if (size === 126 && buffer.length - at >= 4) {
          size = buffer.readUInt16BE(at + 2);
          header = 4;
        } else if (size === 127 && buffer.length - at >= 10) {
          size = Number(buffer.readBigUInt64BE(at + 2));
          header = 10;
        } else if (size >= 126) break;
        if (buffer.length - at < header + size) break;
        received.frames += 1;
        packet(buffer, at + header, at + header + size);
        at += header + size;
      }
      // Kept as a copy: the shared buffer is overwritten by the next read.
      rest = at < buffer.length ? Buffer.from(buffer.subarray(at)) : Buffer.alloc(0);
    }

    /** Engine.IO: 0 open, 2 ping, 4 message; Socket.IO within it: 0 joined, 2 event, 3 acknowledgement, 4 refused. */
    function packet(buffer: Buffer, start: number, end: number): void {
      const kind = String.fromCharCode(buffer[start]!, buffer[start + 1] ?? 0);
      if (kind[0] === '0') write(`40${options.auth}`);
      else if (kind[0] === '2') write('3');
      else if (kind === '40') resolve(line);
      else if (kind === '42') options.onEvent(buffer, start, end);
      else if (kind === '43') options.onAck();
      else if (kind === '44') reject(new Error(buffer.toString('utf8', start, end)));
    }
  });
}
