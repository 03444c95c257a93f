import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { faultOfFile, type Fault } from './fault.js';
import { quoted } from './nearest.js';
import { faultAtOffset, type Places, type YamlFile } from './yaml-file.js';
import { placesOf, positionIn } from './yaml-places.js';

/** Deeper than any file of ours needs; the parser's own end is the stack's. */
const deepest = 32;

/** Faults of one file beyond these only follow from the first ones. */
const mostFaults = 10;

/**
 * Reads YAML 1.2 of one document without anchors, aliases and tags of its own: what a reader sees is what is
 * there.
 * @param name the file's name in messages
 */
export function readYaml(name: string, text: string): { file: YamlFile } | { faults: readonly Fault[] } {
  const lines = new LineCounter();
  // The parser's own check for repeated keys compares every pair, minutes for a file of hostile size: ours is below.
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    version: '1.2',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const source = { name, text, places: { position: (offset: number) => positionIn(lines, offset) } };
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) return { faults: syntaxFaults(source, problems) };
  if (text.trim() === '' || document.contents === null) {
    return {
      faults: [faultOfFile(name, 'the file is empty', 'write its members, or take the file away')],
    };
  }
  const faults = shapeFaults(source, document);
  return faults.length > 0
    ? { faults }
    : {
        file: {
          name,
          text,
          value: document.toJS({ maxAliasCount: 0 }) as unknown,
          places: placesOf(document, lines),
        },
      };
}

interface Source {
  readonly name: string;
  readonly text: string;
  readonly places: Pick<Places, 'position'>;
}

function syntaxFaults(source: Source, problems: readonly YAMLError[]): Fault[] {
  const faults = new Map<number, Fault>();
  for (const { code, message, pos } of problems) {
    const fault = faultAtOffset(source, pos[0], pos[1], ruleOf(code, message), cureOf(code));
    if (!faults.has(fault.line)) faults.set(fault.line, fault);
    if (faults.size === mostFaults) break;
  }
  return [...faults.values()];
}

function ruleOf(code: YAMLError['code'], message: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'a tab stands where the line is indented: YAML indents with blanks';
    case 'MULTIPLE_DOCS':
      return 'a second document begins here: a file holds one';
    case 'RESOURCE_EXHAUSTION':
      return tooDeep;
    default:
      return `no YAML: ${message}`;
  }
}

function cureOf(code: YAMLError['code']): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'write blanks instead of the tab';
    case 'MULTIPLE_DOCS':
      return 'take the line --- away, or write a second file';
    case 'TAG_RESOLVE_FAILED':
      return 'take the tag away, or quote the value if it begins with an exclamation mark';
    case 'BAD_DQ_ESCAPE':
      return 'write \\\\ for a backslash, or put the text between single quotes';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
      return 'quote the value';
    case 'BAD_INDENT':
      return 'indent members of one level alike';
    case 'MISSING_CHAR':
      return 'close what is open before this place';
    case 'RESOURCE_EXHAUSTION':
      return flatter;
    default:
      return 'quote texts that hold : # & * ! | > % @ or begin with a quote, and indent with blanks';
  }
}

const tooDeep = `nested more than ${deepest} levels deep`;
const flatter = 'no file of a suite is that deep: look for a bracket that is not closed';

/** What YAML allows and a suite does not: directives, aliases and anchors, keys that are no text, repeated keys. */
function shapeFaults(source: Source, document: Document): Fault[] {
  const faults: Fault[] = [];
  const add = (range: readonly number[] | null | undefined, message: string, cure: string) => {
    const [start = 0, end = start] = range ?? [];
    faults.push(faultAtOffset(source, start, end, message, cure));
  };
  if (document.directives?.yaml.explicit === true || /^%/.test(source.text)) {
    add([0, 1], 'a directive changes how the file is read', 'take the line away: files are YAML 1.2');
  }
  visit(document, (_, node, ancestors) => {
    if (faults.length >= mostFaults) return visit.BREAK;
    if (ancestors.length > deepest && ancestors.filter(isCollection).length > deepest) {
      add((node as { range?: number[] } | null)?.range, tooDeep, flatter);
      return visit.BREAK;
    }
    if (isAlias(node)) {
      add(node.range, `an alias (*${node.source}) stands for a value elsewhere`, 'write the value out');
    } else if (isMap(node)) {
      for (const fault of keyFaults(source, node.items)) faults.push(fault);
    }
    return undefined;
  });
  return faults.slice(0, mostFaults);
}

function keyFaults(source: Source, items: readonly { key: unknown }[]): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, number>();
  for (const { key } of items) {
    const range = (key as { range?: readonly number[] } | null)?.range;
    const [start = 0, end = start] = range ?? [];
    if (!isScalar(key) || typeof key.value !== 'string') {
      const shown = quoted(source.text.slice(start, end));
      const cure = 'write a word, and quote it if it is a number, true, false or null';
      faults.push(faultAtOffset(source, start, end, `a member's name is text; ${shown} is not`, cure));
      continue;
    }
    const first = seen.get(key.value);
    if (first === undefined) {
      seen.set(key.value, start);
    } else {
      const line = source.places.position(first).line;
      const message = `${quoted(key.value)} stands here a second time: first on line ${line}`;
      faults.push(faultAtOffset(source, start, end, message, 'keep one of the two'));
    }
  }
  return faults;
}
