import { createServer } from 'node:http';
import process from 'node:process';
import { Server } from 'socket.io';

/**
 * What the product is measured against: a Socket.IO room broadcast with an acknowledgement, as a tutorial
 * writes it. No rules, no filtering, nothing kept.
 */
const server = createServer();
const io = new Server(server, { transports: ['websocket'], serveClient: false, perMessageDeflate: false, httpCompression: false });
const count = new Map<string, number>();

io.on('connection', (socket) => {
  const room = String(socket.handshake.auth['room']);
  const from = Number(socket.handshake.auth['place']);
  socket.join(room);
  socket.on('say', (text: string, answer: (position: number) => void) => {
    const position = count.get(room) ?? 0;
    count.set(room, position + 1);
    io.to(room).emit('said', { position, from, text });
    answer(position);
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : undefined });
});
process.on('disconnect', () => process.exit(0));
