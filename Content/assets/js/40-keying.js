// Keying paper: shows which statement comes next, and what was typed for those before it. The line alone is what is sent.
(() => {
  "use strict";
  const line = document.querySelector("[data-keyed-line]");
  const list = document.querySelector("[data-keyed]");
  if (!line || !list) return;
  const items = [...list.children];
  const show = () => {
    const typed = [...line.value.replace(/\s/g, "")];
    items.forEach((item, place) => {
      item.querySelector(".keyed-answer").textContent = typed[place] ?? "";
      item.classList.toggle("keyed-next", place === typed.length);
    });
    items[Math.min(typed.length, items.length - 1)]?.scrollIntoView({ block: "nearest" });
  };
  line.addEventListener("input", show);
  show();
})();
