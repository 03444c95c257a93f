import type { Header } from '../model/request.js';
import { awsSteps, type Steps } from '../sigv4/steps.js';
import type { Changes } from './change.js';

const allBut = (pattern: RegExp): Partial<Steps> => ({
  signs: (name, value, draft) => !pattern.test(name) && awsSteps.signs(name, value, draft),
});

export const signedHeaders: Changes = {
  'signed-headers-no-date': { steps: allBut(/^x-amz-date$/) },
  'signed-headers-xamz-missing': { steps: allBut(/^x-amz-(?!date$)/) },
  'signed-headers-content-type-missing': { steps: allBut(/^content-type$/) },
  'signed-headers-content-md5-missing': { steps: allBut(/^content-md5$/) },
  'signed-headers-volatile': { steps: { signs: () => true } },
  'signed-headers-authorization': {
    steps: {
      entries: (sent, draft) => [
        ...awsSteps.entries(sent, draft),
        ...draft.input.request.headers.filter(([name]) => name.toLowerCase() === 'authorization'),
      ],
    },
  },
  'signed-headers-lists-unsent': {
    steps: {
      entries: (sent, draft) => [
        ...awsSteps.entries(sent, draft),
        ...(draft.input.request.body.length === 0 ? [['content-length', '0'] satisfies Header] : []),
      ],
    },
  },
  'signed-headers-unsorted': {
    steps: {
      list: (headers, draft) => {
        const given = draft.input.request.headers.map(([name]) => name.toLowerCase());
        const names = headers.map(({ name }) => name);
        const first = [...new Set(given)].filter((name) => names.includes(name));
        return [...first, ...names.filter((name) => !first.includes(name))].join(';');
      },
    },
  },
  'signed-headers-duplicate-names': {
    steps: { list: (headers) => headers.flatMap(({ name, values }) => values.map(() => name)).join(';') },
  },
  'signed-headers-case-kept': {
    steps: { list: (headers) => headers.map(({ written }) => written).join(';') },
  },
  'signed-headers-delimiter': { steps: { list: (headers) => headers.map(({ name }) => name).join(',') } },
  'signed-headers-stray-delimiter': {
    steps: {
      // One is written after each header but the last, and repeats are left out afterwards.
      list: (headers, draft) =>
        awsSteps.list(headers, draft) + ((headers.at(-1)?.values.length ?? 0) > 1 ? ';' : ''),
    },
  },
  'signed-content-type-drift': {
    steps: {
      entries: (sent, draft) =>
        awsSteps
          .entries(sent, draft)
          .map(([name, value]) => [
            name,
            name.toLowerCase() === 'content-type' ? `${value.split(';')[0] ?? ''}; charset=UTF-8` : value,
          ]),
    },
  },
};
