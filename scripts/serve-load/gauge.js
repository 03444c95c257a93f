// Loaded into a server by --import: tells its memory, after a collection of garbage, to who asks.
process.on('message', () => {
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  process.send({ heapUsed, rss });
});
// The channel keeps no server alive that wants to end.
process.channel.unref();
