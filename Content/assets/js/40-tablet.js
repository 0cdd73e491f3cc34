// A tablet that many use: whoever walks away leaves nothing, and no page comes back as it was left.
(() => {
  "use strict";
  const form = document.querySelector("form.tablet");
  if (!form && !document.querySelector("[data-tablet]")) return;
  window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  // Pages take each other's place: there is nothing to go back to.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || link.target) return;
    event.preventDefault();
    location.replace(link.href);
  });
  if (!form) return;
  const patience = 180 * 1000;
  let waiting = 0;
  const wait = () => { clearTimeout(waiting); waiting = setTimeout(() => location.replace(form.dataset.start), patience); };
  for (const name of ["input", "pointerdown", "keydown", "scroll"]) window.addEventListener(name, wait, { passive: true });
  wait();
})();
