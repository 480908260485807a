// Reads { shapes, documents } from standard input: SHACL shapes in Turtle, and JSON-LD texts. Writes a JSON array: for each document the
// names of the shapes that it violates.
const { pathToFileURL } = require('node:url');
const jsonld = require('jsonld');
const n3 = require('n3');

const propertyOf = 'http://www.w3.org/ns/shacl#property';

async function violations(Validator, shapes, text) {
  const data = new n3.Store(new n3.Parser().parse(await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads', safe: true })));
  const report = await new Validator(shapes).validate(data);
  const names = report.results.map(({ sourceShape }) => {
    const [owner] = shapes.getSubjects(propertyOf, sourceShape, null);
    return (owner ?? sourceShape).value.replace(/^.*[#/]/, '');
  });
  return [...new Set(names)].sort();
}

let input = '';
process.stdin.setEncoding('utf8').on('data', (part) => { input += part; }).on('end', async () => {
  const { default: Validator } = await import(pathToFileURL(require.resolve('rdf-validate-shacl')));
  const { shapes, documents } = JSON.parse(input);
  const store = new n3.Store(new n3.Parser().parse(shapes));
  const results = [];
  for (const text of documents) {
    results.push(await violations(Validator, store, text));
  }

  process.stdout.write(JSON.stringify(results));
});
