"""What JavaScript adds: a text is copied with one press, a card is dragged to its place – and arrows do the same for those who don't drag."""

# The cards of the first column that holds some.
CARDS = """() => [...document.querySelectorAll('.path-column')].map(column => [...column.querySelectorAll('[data-card]')].map(card => card.dataset.card))
    .find(cards => cards.length > 2)"""


def look(gate, context) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=gate.program.address)
    page = context.new_page()
    copied(gate, page)
    moved(gate, page)


def copied(gate, page) -> None:
    page.goto(gate.address(f"/raportit/{gate.parts['report']}"))
    button = page.locator("button[data-copy=paatosehdotus-teksti]")
    button.click()
    text = page.evaluate("() => navigator.clipboard.readText()")
    shown = "\n\n".join(line.inner_text() for line in page.locator("#paatosehdotus-teksti p").all())
    gate.report.check(text == shown and text, "one press copies the draft decision", text)
    gate.report.check(button.inner_text() == "Kopioitu", "and the button says so", button.inner_text())


def moved(gate, page) -> None:
    page.goto(gate.address("/digipolku?nakyma=taulu"))
    before = page.evaluate(CARDS)
    cards = {id: page.locator(f"[data-card='{id}']") for id in before}
    with page.expect_navigation():
        cards[before[1]].drag_to(cards[before[0]], target_position={"x": 20, "y": 4})
    after = page.evaluate(CARDS)
    gate.report.check(after[:2] == [before[1], before[0]], "a card that is dragged over another stands before it", f"{before[:3]} → {after[:3]}")
    arrow = cards[after[0]].locator("form button").last
    arrow.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    gate.report.check(page.evaluate(CARDS) == before, "its arrow takes it back by keyboard", str(page.evaluate(CARDS)[:3]))
