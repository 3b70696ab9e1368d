(function () {
  "use strict";

  function key(cell) {
    var text = cell.dataset.key === undefined ? cell.textContent.trim() : cell.dataset.key;
    var number = Number(text);
    return { empty: text === "", number: text !== "" && !isNaN(number) ? number : null, text: text };
  }

  // Rows without a value come last, whichever way the others are sorted.
  function order(a, b, sign) {
    if (a.empty || b.empty) {
      return a.empty - b.empty;
    }
    if (a.number !== null && b.number !== null) {
      return sign * (a.number - b.number);
    }
    return sign * (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
  }

  function sort(table, column, button) {
    var head = button.closest("th");
    var down = head.getAttribute("aria-sort") === "ascending";
    table.querySelectorAll("th[aria-sort]").forEach(function (other) {
      other.removeAttribute("aria-sort");
    });
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    var body = table.tBodies[0];
    Array.prototype.map
      .call(body.rows, function (row, at) {
        return { row: row, key: key(row.cells[column]), at: at };
      })
      .sort(function (a, b) {
        return order(a.key, b.key, down ? -1 : 1) || a.at - b.at;
      })
      .forEach(function (entry) {
        body.appendChild(entry.row);
      });
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("table.sortable").forEach(function (table) {
      Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
        var button = document.createElement("button");
        button.type = "button";
        button.className = "sort";
        while (head.firstChild) {
          button.appendChild(head.firstChild);
        }
        head.appendChild(button);
        button.addEventListener("click", function () {
          sort(table, column, button);
        });
      });
    });
  });
})();
