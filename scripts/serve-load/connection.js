// A keep-alive connection that costs next to nothing, so that what is measured is the server.
import { connect } from 'node:net';

const headEnd = Buffer.from('\r\n\r\n');

export class Connection {
  #socket;
  #received = [];
  #size = 0;
  #length = 0;
  #toHead = false;
  #settle = null;

  static open(port) {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new Connection(socket));
      });
    });
  }

  constructor(socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#take(bytes));
    const lost = (error) => this.#settle?.[1](error ?? new Error('the server closed the connection'));
    socket.on('error', lost);
    socket.on('close', () => lost());
  }

  /** Sends a request; the whole reply, raw. @param toHead it is HEAD: its reply has no body */
  ask(bytes, toHead = false) {
    this.#toHead = toHead;
    return new Promise((resolve, reject) => {
      if (this.#socket.destroyed) reject(new Error('the server has closed the connection'));
      this.#settle = [resolve, reject];
      this.#socket.write(bytes);
    });
  }

  close() {
    this.#settle = null;
    this.#socket.destroy();
  }

  #take(bytes) {
    this.#received.push(bytes);
    this.#size += bytes.length;
    if (this.#length === 0) this.#length = this.#lengthOf(this.#whole());
    if (this.#length === 0 || this.#size < this.#length) return;
    const [resolve] = this.#settle;
    const reply = this.#whole();
    this.#settle = null;
    this.#received = [];
    this.#size = this.#length = 0;
    resolve(reply);
  }

  #whole() {
    return this.#received.length === 1 ? this.#received[0] : Buffer.concat(this.#received);
  }

  /** The length of the whole reply; 0: its head is not here yet. */
  #lengthOf(bytes) {
    const end = bytes.indexOf(headEnd);
    if (end < 0) return 0;
    const [, announced = '0'] = /\r\ncontent-length: (\d+)/i.exec(bytes.latin1Slice(0, end)) ?? [];
    return end + headEnd.length + (this.#toHead ? 0 : Number(announced));
  }
}
