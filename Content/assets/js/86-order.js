// Cards of the board are dragged within their column; without this their arrows do the same.
(() => {
  "use strict";
  let dragged = null;
  const column = (card) => card.parentElement.parentElement;
  for (const card of document.querySelectorAll(".path-column .action-card[data-card]")) {
    card.draggable = true;
    card.addEventListener("dragstart", (event) => { dragged = card; card.classList.add("dragged"); event.dataTransfer.effectAllowed = "move"; event.dataTransfer.setData("text/plain", card.dataset.card); });
    card.addEventListener("dragend", () => { card.classList.remove("dragged"); dragged = null; });
    card.addEventListener("dragover", (event) => { if (dragged && dragged !== card && column(dragged) === column(card)) event.preventDefault(); });
    card.addEventListener("drop", (event) => {
      if (!dragged || dragged === card || column(dragged) !== column(card)) return;
      event.preventDefault();
      const form = dragged.querySelector("form");
      const box = card.getBoundingClientRect();
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = event.clientY < box.top + box.height / 2 ? "ennen" : "jalkeen";
      field.value = card.dataset.card;
      form.append(field);
      form.submit();
    });
  }
})();
