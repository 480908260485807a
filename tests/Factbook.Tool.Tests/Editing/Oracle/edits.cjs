// Reads a JSON array of edited YAML texts from standard input and writes a JSON array: for each null if the edited text contains exactly the
// intended values by the parser 'yaml', 'ambiguous' if the parser 'js-yaml' reads one of the texts differently, and otherwise both contents.
const yaml = require('yaml');
const { outlines } = require('../../../Factbook.Generator.Tests/Yaml/Oracle/read.cjs');

function read(text) {
  const options = { schema: 'failsafe', version: '1.2', merge: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
  const documents = [...yaml.parseAllDocuments(text, options)];
  if (documents.some((document) => document.errors.length > 0)) throw new Error('refused');
  return documents.map((document) => tree(document.contents, document, new Map())).filter((root) => root.text !== null);
}

// An aliased node is one object, so that an edit of it is seen wherever it is used.
function tree(node, document, seen) {
  if (node === null || node === undefined) return { text: null };
  if (yaml.isAlias(node)) return tree(node.resolve(document), document, seen);
  if (!seen.has(node)) {
    const isPlain = node.type === 'PLAIN' || node.type === undefined;
    const built = yaml.isMap(node) ? { entries: [] } : yaml.isSeq(node) ? { items: [] }
      : { text: isPlain && ['', '~', 'null'].includes(String(node.value ?? '')) ? null : String(node.value) };
    seen.set(node, built);
    if (built.entries) built.entries.push(...node.items.map((pair) => [tree(pair.key, document, seen), tree(pair.value, document, seen)]));
    if (built.items) built.items.push(...node.items.map((item) => tree(item, document, seen)));
  }
  return seen.get(node);
}

function apply(roots, { path, kind, index, key, text }) {
  let node = roots[path[0]];
  for (const step of path.slice(1)) node = node.entries ? node.entries[step][1] : node.items[step];
  if (kind === 'replace') node.text = text;
  else if (kind === 'rename') node.entries[index][0] = { text };
  else if (kind === 'insert-entry') node.entries.splice(index, 0, [{ text: key }, { text }]);
  else if (kind === 'insert-item') node.items.splice(index, 0, { text });
  else (node.entries ?? node.items).splice(index, 1);
}

const edits = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const verdict = (edit) => {
  const [before, after] = [outlines(edit.before), outlines(edit.after)];
  if (before[0] === null || before[0] !== before[1]) return 'ambiguous';
  if (after.every((outline) => outline === null)) return 'the edited text cannot be read';
  if (after[0] !== after[1]) return 'ambiguous';
  const expected = read(edit.before);
  apply(expected, edit);
  const [intended, actual] = [JSON.stringify(expected), JSON.stringify(read(edit.after))];
  return intended === actual ? null : `intended ${intended}\n  but read ${actual}`;
};
process.stdout.write(JSON.stringify(edits.map(verdict)));
