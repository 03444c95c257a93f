import { Refused } from 'sigv4-conform';

class OwnRefused extends Error {
  name = 'Refused';
}

/** By region: the package's Refused, one of its own, any other error, a thrown text. */
export function sign({ region }) {
  if (region === 'package') throw new Refused('by the package');
  if (region === 'own') throw new OwnRefused('by its own class');
  if (region === 'text') throw 'a thrown text';
  throw new TypeError('another error');
}
