(function () {
  "use strict";
  var root = document.documentElement;

  function show(language) {
    root.dataset.shown = language;
    root.lang = language === "en" ? "en" : "zh-CN";
    document.title = language === "en" ? root.dataset.titleEn : root.dataset.titleZh;
    document.querySelectorAll("[data-show]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.show === language));
    });
  }

  function openAncestors(target) {
    for (var at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") {
        at.open = true;
      }
    }
  }

  // Before anything is drawn, so that the page does not flicker.
  show(root.dataset.start);

  document.addEventListener("DOMContentLoaded", function () {
    var closed = [];
    show(root.dataset.start);
    document.querySelectorAll(".switch").forEach(function (group) {
      group.hidden = false;
    });
    document.querySelectorAll("[data-show]").forEach(function (button) {
      button.addEventListener("click", function () {
        show(button.dataset.show);
      });
    });
    // Paper cannot be unfolded.
    window.addEventListener("beforeprint", function () {
      closed = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
      closed.forEach(function (part) {
        part.open = true;
      });
    });
    window.addEventListener("afterprint", function () {
      closed.forEach(function (part) {
        part.open = false;
      });
    });
    function follow() {
      openAncestors(document.getElementById(decodeURIComponent(location.hash.slice(1))));
    }
    window.addEventListener("hashchange", follow);
    follow();
  });
})();
