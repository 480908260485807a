// Reads a JSON array of JSON-LD texts from standard input and writes a JSON array: for each text its statements, or why it is refused.
// A statement is its subject, its predicate, its object, and the datatype if the object is a literal.
const jsonld = require('jsonld');

const statement = ({ subject, predicate, object }) =>
  [subject.value, predicate.value, object.value, ...(object.termType === 'Literal' ? [object.datatype.value] : [])];

async function read(text) {
  try {
    // In safe mode a text is refused if a part of it would be dropped.
    return { statements: (await jsonld.toRDF(JSON.parse(text), { safe: true })).map(statement) };
  } catch (error) {
    return { error: error.message };
  }
}

let input = '';
process.stdin.setEncoding('utf8').on('data', (part) => { input += part; }).on('end', async () => {
  const results = [];
  for (const text of JSON.parse(input)) {
    results.push(await read(text));
  }

  process.stdout.write(JSON.stringify(results));
});
