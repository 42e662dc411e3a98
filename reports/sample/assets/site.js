/* Theme switch and search. Every page is whole without this file. */
(function () {
  "use strict";
  var root = document.documentElement;
  var KEY = "parallax-theme";
  var THEMES = ["auto", "light", "dark"];

  /* A page opened from disk may have no storage: the choice then lasts for the page. */
  function stored() {
    try {
      return THEMES.indexOf(localStorage.getItem(KEY)) > 0 ? localStorage.getItem(KEY) : THEMES[0];
    } catch (e) {
      return THEMES[0];
    }
  }

  function show(theme) {
    if (theme === THEMES[0]) {
      root.removeAttribute("data-theme");
    } else {
      root.setAttribute("data-theme", theme);
    }
  }

  function make(tag, text, parent) {
    var made = document.createElement(tag);
    made.textContent = text;
    parent.appendChild(made);
    return made;
  }

  function addSwitch(list) {
    var theme = stored();
    var button = make("button", "Theme: " + theme, make("li", "", list));
    button.type = "button";
    button.addEventListener("click", function () {
      theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
      show(theme);
      button.textContent = "Theme: " + theme;
      try {
        localStorage.setItem(KEY, theme);
      } catch (e) {
        /* nothing to keep it in */
      }
    });
  }

  /* Small letters without accents, so that "Petrov" finds "Pétrov". */
  function folded(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  function addSearch(place, index) {
    var MOST = 50;
    var titles = index.map(function (entry) { return folded(entry[0]); });
    var box = make("div", "", place);
    box.setAttribute("role", "search");
    make("label", "Words of a title or an outlet", box).htmlFor = "q";
    var field = make("input", "", box);
    field.id = "q";
    field.type = "search";
    var status = make("p", "", place);
    status.setAttribute("role", "status");
    var results = make("ol", "", place);

    function find() {
      var words = folded(field.value).split(/\s+/).filter(Boolean);
      var found = index.filter(function (entry, i) {
        return words.length && words.every(function (word) { return titles[i].indexOf(word) >= 0; });
      });
      results.textContent = "";
      found.slice(0, MOST).forEach(function (entry) {
        make("a", entry[0], make("li", "", results)).href = entry[1];
      });
      status.textContent = !words.length ? "" : found.length + " found" +
        (found.length > MOST ? ", the first " + MOST + " are listed" : "");
    }
    field.addEventListener("input", find);
    find();
  }

  show(stored());
  document.addEventListener("DOMContentLoaded", function () {
    var list = document.getElementById("nav");
    var place = document.getElementById("search");
    if (list) {
      addSwitch(list);
    }
    if (place && window.parallaxIndex) {
      addSearch(place, window.parallaxIndex);
    }
  });
})();
