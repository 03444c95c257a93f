import type { AdapterSpec, AttachedAdapter, AttachOptions } from '../model/adapter.js';
import { ConformError } from '../model/conform-error.js';
import type { StartLife } from './life.js';
import type { Resolved } from './resolve.js';

/**
 * Attaches a signer: the one that comes with the tool, a module in a worker thread, or a process or a server that
 * speaks the protocol. It has said hello when this returns.
 * @throws ConformError usage, adapter-not-found (exit 2); adapter-not-loaded, adapter-no-hello,
 * protocol-version (exit 3)
 */
export async function attach(spec: AdapterSpec, options: AttachOptions): Promise<AttachedAdapter> {
  if (spec.by === 'command') return attachCommand(spec.command, spec.command.join(' '), options);
  const { name } = spec;
  if (name.trim() === '') {
    throw new ConformError('usage', 'the adapter has no name: name a module, an executable or a package');
  }
  if (name.startsWith('builtin:')) {
    const { attachBuiltin } = await import('./builtin.js');
    return attachBuiltin(name, options);
  }
  if (/^https?:\/\//i.test(name)) {
    return attachHttp(name, options);
  }
  const { resolveAdapter } = await import('./resolve.js');
  const resolved = resolveAdapter(name, options.cwd);
  return resolved.kind === 'executable'
    ? attachCommand([resolved.file], name, options)
    : attachModule(resolved, name, options);
}

async function attachModule(
  resolved: Resolved,
  spec: string,
  options: AttachOptions,
): Promise<AttachedAdapter> {
  // A run attaches one kind of adapter: the others stay unread.
  const [{ startModule }, { signerEnvironment }] = await Promise.all([
    import('./module.js'),
    import('./environment.js'),
  ]);
  const { file, name, warnings } = resolved;
  const { startupTimeoutMs, timeoutMs, overhear } = options;
  const environment = signerEnvironment(options.environment);
  return attached({
    kind: 'module',
    spec,
    warnings,
    start: (events, signal) =>
      startModule({ file, name, environment, startupTimeoutMs, overhear }, events, signal),
    // In its worker a module is called once at a time.
    window: 1,
    timeoutMs,
    timeoutCue: 'does sign loop for ever, or wait for what never comes?',
  });
}

async function attachCommand(
  command: readonly [string, ...string[]],
  spec: string,
  options: AttachOptions,
): Promise<AttachedAdapter> {
  const [{ startProcess }, { checkCommand, commandName }, { signerEnvironment }] = await Promise.all([
    import('./process.js'),
    import('./command.js'),
    import('./environment.js'),
  ]);
  const { cwd, startupTimeoutMs, strict, toolVersion, timeoutMs, pipeline, overhear } = options;
  const environment = signerEnvironment(options.environment);
  checkCommand(command, cwd, environment);
  const name = commandName(command, cwd);
  const start = { command, cwd, environment, startupTimeoutMs, strict, toolVersion, name, overhear };
  return attached({
    kind: 'process',
    spec,
    warnings: [],
    start: (events, signal) => startProcess(start, events, signal),
    window: Math.max(1, pipeline),
    timeoutMs,
    timeoutCue: 'did the adapter flush its output?',
  });
}

async function attachHttp(spec: string, options: AttachOptions): Promise<AttachedAdapter> {
  const [{ httpAddress }, { httpLives }] = await Promise.all([
    import('./http-address.js'),
    import('./http.js'),
  ]);
  const { startupTimeoutMs, toolVersion, timeoutMs, pipeline } = options;
  return attached({
    kind: 'http',
    spec,
    warnings: [],
    start: httpLives({ address: httpAddress(spec), startupTimeoutMs, toolVersion }),
    window: Math.max(1, pipeline),
    timeoutMs,
    timeoutCue: 'what does the log of the server say?',
  });
}

async function attached(parts: {
  readonly kind: 'module' | 'process' | 'http';
  readonly spec: string;
  readonly warnings: readonly string[];
  readonly start: StartLife;
  /** Most requests in flight, whatever the signer would take. */
  readonly window: number;
  readonly timeoutMs: number;
  readonly timeoutCue: string;
}): Promise<AttachedAdapter> {
  const { kind, spec, warnings, start, timeoutMs, timeoutCue } = parts;
  const { SigningQueue } = await import('./signing-queue.js');
  const queue = await SigningQueue.begin(start, { mostInFlight: parts.window, timeoutMs, timeoutCue });
  return {
    kind,
    spec,
    hello: queue.hello,
    window: queue.window,
    ahead: queue.window,
    call: (operation, input) => queue.call(operation, input),
    warnings: () => [...warnings, ...queue.warnings()],
    unstable: () => queue.unstable(),
    close: () => queue.close(),
  };
}
