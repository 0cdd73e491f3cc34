// The timeline opens so that today can be seen, and no further: names begin at the left. Without this it opens at its beginning.
(() => {
  "use strict";
  const box = document.querySelector(".timeline[data-today]");
  if (box) box.scrollLeft = Math.max(0, Number(box.dataset.today) - box.clientWidth * 0.8);
})();
