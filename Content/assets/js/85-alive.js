// A text to copy gets its button; without this it is marked and copied by hand.
(() => {
  "use strict";
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll("button[data-copy]")) {
    const text = document.getElementById(button.dataset.copy);
    if (!text) continue;
    const name = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text.value ?? [...text.children].map((line) => line.innerText).join("\n\n"));
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = name; }, 3000);
    });
  }
})();
