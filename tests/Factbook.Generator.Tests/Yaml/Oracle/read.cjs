// Reads a JSON array of YAML texts from standard input and writes a JSON array: for each text its outline by each of two parsers, null where
// the parser refuses the text. The form of an outline is that of Outline.cs.
const yaml = require('yaml');
const jsYaml = require('js-yaml');

const empty = ['plain ""', 'plain "~"', 'plain "null"'];
const quote = (text) => '"' + text.replace(/[^ -~]|["\\]/g, (unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0')) + '"';
const scalar = (isPlain, text) => (isPlain ? 'plain ' : '') + quote(text);
const list = (items) => '[' + items.join(', ') + ']';
const map = (pairs) => '{' + pairs.map(([key, value]) => key + ': ' + value).join(', ') + '}';
const stream = (roots) => roots.filter((root) => !empty.includes(root)).join(' --- ');

function byYaml(text) {
  const options = { schema: 'failsafe', version: '1.2', merge: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
  const documents = [...yaml.parseAllDocuments(text, options)];
  const outline = (node, document) =>
    node === null || node === undefined ? empty[0]
      : yaml.isAlias(node) ? outline(node.resolve(document), document)
      : yaml.isMap(node) ? map(node.items.map((pair) => [outline(pair.key, document), outline(pair.value, document)]))
      : yaml.isSeq(node) ? list(node.items.map((item) => outline(item, document)))
      : scalar(node.type === 'PLAIN' || node.type === undefined, String(node.value ?? ''));
  if (documents.some((document) => document.errors.length > 0)) throw new Error('refused');
  return stream(documents.map((document) => outline(document.contents, document)));
}

function byJsYaml(text) {
  const { EVENT_ID, SCALAR_STYLE, FAILSAFE_SCHEMA, eventsToAst, getScalarValue, parseEvents } = jsYaml;
  const events = parseEvents(text, {});
  eventsToAst(events, { source: text, schema: FAILSAFE_SCHEMA });
  let next = 0;
  let anchors = new Map();
  const children = () => {
    const outlines = [];
    while (events[next].type !== EVENT_ID.POP) outlines.push(outline());
    next++;
    return outlines;
  };
  const outline = () => {
    const event = events[next++];
    const name = event.anchorStart >= 0 ? text.slice(event.anchorStart, event.anchorEnd) : null;
    if (event.type === EVENT_ID.ALIAS) {
      if (!anchors.has(name)) throw new Error('unknown alias');
      return anchors.get(name);
    }
    let result;
    if (event.type === EVENT_ID.SEQUENCE) result = list(children());
    else if (event.type === EVENT_ID.MAPPING) {
      const nodes = children();
      result = map(nodes.flatMap((node, i) => (i % 2 === 0 ? [[node, nodes[i + 1]]] : [])));
    } else {
      result = scalar(event.style === SCALAR_STYLE.PLAIN, event.valueStart < 0 ? '' : getScalarValue(text, event));
    }
    if (name !== null) anchors.set(name, result);
    return result;
  };
  const roots = [];
  while (next < events.length) {
    next++;
    anchors = new Map();
    roots.push(...children());
  }
  return stream(roots);
}

const attempt = (read, text) => {
  try {
    return read(text);
  } catch {
    return null;
  }
};

const outlines = (text) => [attempt(byYaml, text), attempt(byJsYaml, text)];

if (require.main === module) {
  process.stdout.write(JSON.stringify(JSON.parse(require('fs').readFileSync(0, 'utf8')).map(outlines)));
}

module.exports = { outlines };
