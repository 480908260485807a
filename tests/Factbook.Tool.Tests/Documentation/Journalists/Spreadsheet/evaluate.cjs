// Evaluates the formulas of a sheet over tables of text, and prints the rows of the sheet as JSON.
// Its input has the rows of each table, the first one with the names of the columns, and the formulas of row 2 by their cell.
const fs = require("node:fs");
const { HyperFormula } = require("hyperformula");

const SHEET = "Answer";
const { tables, formulas } = JSON.parse(fs.readFileSync(0, "utf8"));

// A cell is text, as imported, if an apostrophe precedes it.
const sheets = Object.fromEntries(Object.entries(tables).map(([name, rows]) =>
  [name, rows.map((row) => row.map((cell) => (cell === "" ? null : `'${cell}`)))]));
const engine = HyperFormula.buildFromSheets(
  { ...sheets, [SHEET]: [] }, { licenseKey: "gpl-v3", useArrayArithmetic: true, maxColumns: 1000 });
const sheet = engine.getSheetId(SHEET);

// The engine has no names for the columns of tables: claims[id] becomes the range of that column, which copies share.
function withRanges(formula) {
  return formula.replace(/(\w+)\[(\w+)\]/g, (_, table, column) => {
    const start = { sheet: engine.getSheetId(table), row: 1, col: tables[table][0].indexOf(column) };
    if (start.col < 0) {
      throw new Error(`${table} has no column ${column}`);
    }

    const end = { ...start, row: tables[table].length - 1 };
    const range = engine.simpleCellRangeToString({ start, end }, start.sheet);
    return `${table}!${range.replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2")}`;
  });
}

for (const [cell, formula] of Object.entries(formulas)) {
  engine.setCellContents(engine.simpleCellAddressFromString(cell, sheet), withRanges(formula));
}

// The formula of the first column fills a row for each result; the others are copied beside them.
const { width } = engine.getSheetDimensions(sheet);
const keys = engine.getSheetValues(sheet).slice(1).filter((row) => row[0] !== null);
if (keys.length > 1) {
  engine.copy({ start: { sheet, row: 1, col: 1 }, end: { sheet, row: 1, col: width - 1 } });
  for (let row = 2; row <= keys.length; row++) {
    engine.paste({ sheet, row, col: 1 });
  }
}

const rows = engine.getSheetValues(sheet).slice(1, keys.length + 1);
const error = rows.flat().find((value) => typeof value === "object" && value !== null);
if (error) {
  throw new Error(`${error.value} in ${error.address}: ${error.message}`);
}

console.log(JSON.stringify(rows.map((row) => row.map(String))));
