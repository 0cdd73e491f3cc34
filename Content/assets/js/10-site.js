// Everything works without this file; it only saves steps.
(() => {
  "use strict";
  // An error summary takes the focus, so that it is read first.
  document.querySelector(".problems")?.focus();
})();
