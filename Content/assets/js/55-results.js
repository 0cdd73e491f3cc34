// Present mode: arrow keys and space move as the buttons do.
(() => {
  "use strict";
  if (!document.querySelector(".slide")) return;
  const go = (rel) => { const link = document.querySelector(`a[rel="${rel}"]`); if (link) location.href = link.href; };
  document.addEventListener("keydown", (event) => {
    if (event.target.closest("input, textarea, select")) return;
    if (event.key === "ArrowRight" || event.key === "PageDown") go("next");
    if (event.key === "ArrowLeft" || event.key === "PageUp") go("prev");
    if (event.key === "Escape") go("up");
  });
})();
