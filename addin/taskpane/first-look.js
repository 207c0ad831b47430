/*
 * Runs before anything else of the pane, also in the engine of old Excels (Trident): plain ES5, not compiled. Decides
 * which notice stands while there is no pane: the engine is too old, or after five seconds what has not come.
 */
(function () {
  // Longer than any load that ends well.
  var patience = 5000;
  var notices = document.getElementById("notices");

  function show(name) {
    var sections = notices.getElementsByTagName("section");
    for (var i = 0; i < sections.length; i += 1) sections[i].hidden = sections[i].id !== name;
    // A page has one main part: without a notice that is the pane's.
    notices.hidden = name === null;
  }

  var start = { isLoaded: false, isDone: false, show: show };
  window.paneStart = start;

  if (/Trident|MSIE/.test(navigator.userAgent)) {
    // Without its place nothing can draw the pane over the notice.
    var pane = document.getElementById("pane");
    pane.parentNode.removeChild(pane);
    show("too-old");
    return;
  }
  setTimeout(function () {
    if (start.isDone) return;
    if (!start.isLoaded) show("no-program");
    else show(typeof Office === "undefined" ? "no-office" : "no-answer");
  }, patience);
})();
