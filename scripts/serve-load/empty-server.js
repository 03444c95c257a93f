// The least that node:http does for a request: reads it, and answers what it was told to.
//   node scripts/serve-load/empty-server.js <headers, a list of names and values in JSON> <body>
import { createServer } from 'node:http';

const [headersJson, body] = process.argv.slice(2);
const headers = JSON.parse(headersJson);
const server = createServer({ noDelay: true }, (request, response) => {
  request.on('data', () => undefined);
  request.on('end', () => {
    response.sendDate = false;
    response.writeHead(200, headers);
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => console.log(`listening empty http://127.0.0.1:${server.address().port}`));
process.on('SIGINT', () => process.exit(0));
