// The timeline opens at today; without this it opens at its beginning.
(() => {
  "use strict";
  const box = document.querySelector(".timeline[data-today]");
  if (box) box.scrollLeft = Math.max(0, Number(box.dataset.today) - box.clientWidth / 2);
})();
