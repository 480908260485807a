// Prints the errors of each Data Package and of its tables, as JSON: types, constraints, primary keys and foreign keys.
const path = require("node:path");
const { Package } = require("datapackage");

async function errorsOf(folder) {
  const errors = [];
  const report = (where, error) =>
    (error.errors?.length ? error.errors : [error]).forEach((one) => errors.push(`${where}: ${one.message}`));
  const description = await Package.load(path.join(folder, "datapackage.json"), { basePath: folder });
  description.errors.forEach((error) => report("datapackage.json", error));
  for (const resource of description.resources) {
    try {
      await resource.read({ relations: true });
    } catch (error) {
      report(resource.name, error);
    }
  }
  return errors;
}

async function main() {
  const all = [];
  for (const folder of process.argv.slice(2)) {
    all.push(await errorsOf(folder));
  }
  console.log(JSON.stringify(all));
}

main();
