/** How a value is written into a body of this content type: JSON, else XML. */
export function escapeFor(contentType: string): (text: string) => string {
  return contentType.includes('json') ? escapeJson : escapeXml;
}

function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Quotes stay literal, as in AWS's replies; what XML 1.0 cannot carry (section 2.2) becomes U+FFFD. */
function escapeXml(text: string): string {
  // Most values are ids and names.
  if (/^[\w ./:=+-]*$/.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
