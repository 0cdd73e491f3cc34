// Keying paper: shows which statement comes next, and what was typed for those before it. The line alone is what is sent.
(() => {
  "use strict";
  const line = document.querySelector("[data-keyed-line]");
  const list = document.querySelector("[data-keyed]");
  if (!line || !list) return;
  const items = [...list.children];
  // A statement is one character, anything else a run up to a space or a slash.
  const parts = () => {
    let rest = line.value;
    const typed = [];
    for (const item of items) {
      rest = rest.replace(/^[\s/]+/, "");
      if (!rest) break;
      const part = "run" in item.dataset ? rest.match(/^[^\s/]+/)[0] : [...rest][0];
      typed.push(part);
      rest = rest.slice(part.length);
    }
    // A run goes on until it is ended.
    const last = items[typed.length - 1];
    return { typed, next: last && "run" in last.dataset && !/[\s/]$/.test(line.value) ? typed.length - 1 : typed.length };
  };
  const show = () => {
    const { typed, next } = parts();
    items.forEach((item, place) => {
      item.querySelector(".keyed-answer").textContent = typed[place] ?? "";
      item.classList.toggle("keyed-next", place === next);
    });
    items[Math.min(next, items.length - 1)]?.scrollIntoView({ block: "nearest" });
  };
  line.addEventListener("input", show);
  show();
})();
