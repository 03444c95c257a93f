import { hasHeader, withoutHeader, type Header } from '../model/request.js';
import { requestTarget, splitUrl, wireHost, type RawUrl } from '../sigv4/url.js';
import { dataOf, type Option } from './curl-data.js';
import { plain, short, valued } from './curl-options.js';
import { checkedHeaders, Unreadable, type Intake } from './intake.js';
import { shellWords } from './shell-words.js';

/**
 * Reads a curl command line as curl would: what goes on the wire. Nothing is run, expanded or read from files.
 * @param givenBody the body where it is given from elsewhere, as files that the command names are not read; else null
 * @throws Unreadable
 */
export function readCurl(text: string, givenBody: Uint8Array | null): Intake {
  const hasBody = givenBody !== null;
  const [, ...words] = shellWords(text.replace(/^[$#%>] */, ''));
  const options = optionsOf(words);
  const has = (name: string) => options.some(([own]) => own === name);
  const all = (...names: string[]) => options.filter(([own]) => own !== null && names.includes(own));
  if (has('aws-sigv4')) {
    throw new Unreadable(
      'its --aws-sigv4 tells curl to sign: the signature is not in the command line. Run it with -v and paste the lines that begin with "> "',
    );
  }
  if (has('config')) throw new Unreadable('its -K names a file of options: paste the options themselves');
  if (!hasBody && (has('form') || has('form-string'))) {
    throw new Unreadable(
      'its -F makes a body that is different each time: give the one that was sent by --body-file',
    );
  }
  const data = dataOf(options, hasBody);
  const url = urlOf(options, has('get') ? data : null);
  const sendsData = data !== null && !has('get');
  const body = givenBody ?? (sendsData ? Buffer.from(data) : new Uint8Array());
  const usual = has('head') ? 'HEAD' : has('upload-file') ? 'PUT' : sendsData || has('form') ? 'POST' : 'GET';
  const given = givenHeaders(all('header').map(([, value]) => value));
  return {
    kind: 'curl',
    request: {
      method: all('request').at(-1)?.[1] ?? usual,
      target: requestTarget(url),
      headers: checkedHeaders(sentHeaders(given, url, body, options, sendsData)),
      body,
    },
    scheme: url.scheme === 'http' ? 'http' : 'https',
    knowsMethod: true,
    remarks: [],
    reply: null,
  };
}

function optionsOf(words: readonly string[]): Option[] {
  const options: Option[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = () => {
      at++;
      const value = words[at];
      if (value === undefined)
        throw new Unreadable('its last option lacks its value: paste the whole command line');
      return value;
    };
    if (word.startsWith('--')) {
      const name = word.slice(2);
      if (valued.has(name)) options.push([name, next()]);
      else if (plain.has(name.replace(/^no-(?!buffer|keep|progress|sess|alpn)/, '')))
        options.push([name, '']);
      else throw unknownOption(word);
    } else if (word.startsWith('-') && word !== '-') {
      // Short options may stand together, and a value may follow without a blank.
      for (let place = 1; place < word.length; place++) {
        const name = short[word.charAt(place)];
        if (name === undefined) throw unknownOption(`-${word.charAt(place)}`);
        if (!valued.has(name)) options.push([name, '']);
        else {
          options.push([name, place + 1 < word.length ? word.slice(place + 1) : next()]);
          break;
        }
      }
    } else options.push([null, word]);
  }
  return options;
}

function unknownOption(word: string): Unreadable {
  const shown = /^--?[\w.#-]{1,40}$/.test(word) ? word : 'one of its options';
  return new Unreadable(
    `${shown} is no option of curl that is known here: take it out, with its value if it has one`,
  );
}

function urlOf(options: readonly Option[], query: string | null): RawUrl {
  const urls = options.filter(([name]) => name === null || name === 'url').map(([, value]) => value);
  const [text] = urls;
  if (text === undefined) throw new Unreadable('it names no URL');
  if (urls.length > 1) {
    throw new Unreadable(
      `it names ${urls.length} URLs, or a quote is missing: paste a command line with one`,
    );
  }
  const url = splitUrl(/^\w+:\/\//.test(text) ? text : `http://${text}`);
  if (url === null) throw new Unreadable('its URL is none of http or https');
  const asIs = options.some(([name]) => name === 'path-as-is');
  const added = [url.query, query].filter((piece) => piece !== null && piece !== '');
  return {
    ...url,
    path: asIs ? url.path : withoutDots(url.path),
    query: added.length === 0 ? url.query : added.join('&'),
  };
}

/** curl takes dot segments out (RFC 3986, section 5.2.4); repeated slashes stay. */
function withoutDots(path: string): string {
  if (!/\/\.{1,2}(?:\/|$)/.test(path)) return path;
  const kept: string[] = [];
  const segments = path.split('/').slice(1);
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (segment === '..') kept.pop();
    if (segment !== '..' && segment !== '.') kept.push(segment);
    else if (isLast) kept.push('');
  }
  return `/${kept.join('/')}`;
}

/** `Name: value` sends it, `Name;` sends it empty, `Name:` takes away one of curl's own. */
function givenHeaders(lines: readonly string[]): { readonly sent: Header[]; readonly removed: string[] } {
  const sent: Header[] = [];
  const removed: string[] = [];
  for (const line of lines) {
    if (line.startsWith('@'))
      throw new Unreadable('its headers stand in a file: paste the headers themselves');
    const [, name = '', value = ''] = /^([^:;]+):\s*(.*)$/s.exec(line) ?? [];
    const [, empty] = /^([^:;]+);\s*$/.exec(line) ?? [];
    if (empty !== undefined) sent.push([empty.trim(), '']);
    else if (name === '') throw new Unreadable('one of its headers has no colon');
    else if (value === '') removed.push(name.trim().toLowerCase());
    else sent.push([name.trim(), value]);
  }
  return { sent, removed };
}

/** The given headers, and those that curl adds of itself and that are the same for everybody. */
function sentHeaders(
  { sent, removed }: ReturnType<typeof givenHeaders>,
  url: RawUrl,
  body: Uint8Array,
  options: readonly Option[],
  sendsData: boolean,
): Header[] {
  const last = (name: string) => options.findLast(([own]) => own === name)?.[1];
  const isJson = last('json') !== undefined;
  const own: (readonly [name: string, value: string | undefined])[] = [
    ['Host', wireHost(url)],
    ['User-Agent', last('user-agent')],
    ['Accept', isJson ? 'application/json' : '*/*'],
    ['Referer', last('referer')],
    ['Cookie', last('cookie')],
    ['Range', rangeOf(last('range'))],
    [
      'Content-Type',
      isJson ? 'application/json' : sendsData ? 'application/x-www-form-urlencoded' : undefined,
    ],
    ['Content-Length', sendsData ? String(body.length) : undefined],
  ];
  return own.reduce<Header[]>(
    (headers, [name, value]) => {
      const isTold = removed.includes(name.toLowerCase()) || hasHeader(headers, name);
      return value === undefined || isTold ? headers : [...headers, [name, value]];
    },
    withoutHeader(sent, ''),
  );
}

function rangeOf(range: string | undefined): string | undefined {
  return range === undefined ? undefined : `bytes=${range}`;
}
