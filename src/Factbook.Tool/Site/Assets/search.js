// Searches the names and keys of all facts. The index is a script, since pages opened from a disk cannot fetch files.
(function () {
  "use strict";
  const root = document.currentScript.dataset.root;
  const most = 30;

  function plain(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  }

  document.addEventListener("DOMContentLoaded", function () {
    const form = document.querySelector(".search");
    const box = document.getElementById("search");
    const results = document.getElementById("results");
    const status = document.getElementById("found");
    let index = null;
    form.hidden = false;

    function load() {
      if (index === null) {
        index = [];
        const script = document.createElement("script");
        script.src = root + "assets/search-index.js";
        script.onload = function () {
          index = window.factbookIndex.map(([name, table, key, address]) => ({ name, table, address, text: plain(name + " " + key) }));
          show();
        };
        script.onerror = function () {
          status.textContent = "The list of facts cannot be read.";
          status.classList.remove("hidden");
        };
        document.head.append(script);
      }
    }

    function show() {
      const words = plain(box.value).split(/\s+/).filter(Boolean);
      const found = words.length === 0 ? [] : index.filter(fact => words.every(word => fact.text.includes(word)));
      results.replaceChildren(...found.slice(0, most).map(function (fact) {
        const item = document.createElement("li");
        const link = document.createElement("a");
        const table = document.createElement("span");
        link.href = root + fact.address;
        link.textContent = fact.name;
        table.textContent = fact.table;
        item.append(link, " ", table);
        return item;
      }));
      results.hidden = found.length === 0;
      status.textContent = words.length === 0 ? "" : found.length === 1 ? "1 fact found"
        : found.length > most ? found.length + " facts found, " + most + " are shown" : found.length + " facts found";
    }

    box.addEventListener("focus", load);
    box.addEventListener("input", function () {
      load();
      show();
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      const first = results.querySelector("a");
      if (first) {
        first.click();
      }
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape") {
        results.hidden = true;
      }
    });
  });
})();
