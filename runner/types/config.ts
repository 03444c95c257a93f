// Generated from schemas/config.schema.json by "npm run generate". Do not edit.

/**
 * Globs of case ids to run (--case).
 */
export type Strings = string[];
/**
 * Globs of case ids to leave out (--exclude).
 */
export type Strings1 = string[];
/**
 * Profiles to run (--profile).
 */
export type Strings2 = string[];
/**
 * Tags to run (--tag).
 */
export type Strings3 = string[];
/**
 * Receiving services to run (--service).
 */
export type Strings4 = string[];
/**
 * One's own case files, paths or globs relative to this file (--suite).
 */
export type Strings5 = string[];
/**
 * Reporters, <name> or <name>=<path> (--reporter).
 */
export type Strings6 = string[];
/**
 * A list of words.
 *
 * This interface was referenced by `ConfigFile`'s JSON-Schema
 * via the `definition` "strings".
 */
export type Strings7 = string[];

/**
 * sigv4-conform.config.yaml: the options of `run`; a flag on the command line wins over the file.
 */
export interface ConfigFile {
  /**
   * What --adapter takes: a module, an executable, http://127.0.0.1:<port>, builtin:reference. A path is relative to this file.
   */
  adapter?: string;
  /**
   * What stands after -- on the command line: a program that speaks the protocol, and its arguments. Instead of `adapter`.
   *
   * @minItems 1
   */
  command?: string[];
  case?: Strings;
  exclude?: Strings1;
  profile?: Strings2;
  tag?: Strings3;
  service?: Strings4;
  suite?: Strings5;
  /**
   * true: run nothing but the files of `suite` (--only-suite).
   */
  'only-suite'?: boolean;
  /**
   * The list of accepted failures, relative to this file (--known-failures).
   */
  'known-failures'?: string;
  reporter?: Strings6;
  /**
   * A folder for report.json and junit.xml (--out).
   */
  out?: string;
  /**
   * Milliseconds for one request (--timeout).
   */
  timeout?: number;
  /**
   * Milliseconds for the first reply (--startup-timeout).
   */
  'startup-timeout'?: number;
  /**
   * Milliseconds for the whole run (--run-timeout).
   */
  'run-timeout'?: number;
  /**
   * Most requests in flight with a process or a server (--pipeline).
   */
  pipeline?: number;
  /**
   * true: stop at the first case that fails the gate (--bail).
   */
  bail?: boolean;
  /**
   * true: unsupported cases, stray output and unexplained known failures fail as well (--strict).
   */
  strict?: boolean;
  /**
   * true: print nothing but failures (--quiet).
   */
  quiet?: boolean;
  /**
   * true: print every case (--verbose).
   */
  verbose?: boolean;
}
