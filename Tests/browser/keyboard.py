"""Walks a page with the Tab key alone."""

CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'])"

# Gives every control its number, one for a whole group of radio buttons, and keeps what it looks like without focus.
NUMBER = """selector => {
    const groups = new Map(), names = {}
    let next = 0
    const near = e => [e, e.parentElement, e.nextElementSibling, ...(e.labels ?? []), ...(e instanceof SVGElement ? e.children : [])]
    const looks = e => near(e).filter(Boolean).map(part => {
        const s = getComputedStyle(part)
        return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.backgroundColor, s.borderColor, s.borderWidth,
            s.color, s.textDecorationLine, s.textDecorationThickness, s.stroke, s.strokeWidth].join('|')
    }).join('\\n')
    window.gateLooks = looks
    window.gateCalm = new Map()
    for (const e of document.querySelectorAll(selector)) {
        if (e.disabled || e.getAttribute('tabindex') === '-1' || e.closest('[inert]') || !e.checkVisibility({visibilityProperty: true})) continue
        const shut = e.closest('details:not([open])')
        if (shut && !(e.tagName === 'SUMMARY' && e.parentElement === shut && !shut.parentElement.closest('details:not([open])'))) continue
        let number = next
        if (e.type === 'radio') {
            const key = (e.form ? [...document.forms].indexOf(e.form) : '') + '/' + e.name
            if (groups.has(key)) number = groups.get(key); else groups.set(key, next++)
        } else next++
        e.dataset.gate = number
        gateCalm.set(e, looks(e))
        names[number] ??= `${e.tagName.toLowerCase()} ${(e.innerText || e.getAttribute('aria-label') || e.name || e.id || '').trim().slice(0, 40)}`
    }
    return names
}"""
FOCUS = """() => {
    const e = document.activeElement
    if (!e || e === document.body || e === document.documentElement) return null
    const shown = [e, ...(e.labels ?? [])].map(part => part.getBoundingClientRect()).filter(b => b.width > 1 && b.height > 1)
    const seen = shown.some(b => b.bottom > 0 && b.right > 0 && b.top < innerHeight && b.left < innerWidth)
    const cut = b => { // what of it is inside the window
        const left = Math.max(b.left, 0), top = Math.max(b.top, 0)
        return {left, top, width: Math.min(b.right, innerWidth) - left, height: Math.min(b.bottom, innerHeight) - top}
    }
    const covered = !shown.map(cut).some(b => [[.5, .5], [.1, .5], [.9, .5]].some(([x, y]) => {
        const top = document.elementFromPoint(b.left + b.width * x, b.top + b.height * y)
        return top && (e.contains(top) || top.contains(e) || [...(e.labels ?? [])].some(l => l.contains(top) || top.contains(l)))
    }))
    return {number: e.dataset.gate ?? null, skip: e.tagName === 'A' && (e.getAttribute('href') ?? '').startsWith('#'),
        changed: gateCalm.get(e) !== gateLooks(e), seen, covered, html: e.outerHTML.slice(0, 120)}
}"""
# The target has the focus, or the next Tab goes on from it.
AT_TARGET = """target => { const e = document.getElementById(target.slice(1)), a = document.activeElement
    return !!e && (a === e || e.contains(a) || !!(e.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING)) }"""


def walk(report, page, at: str) -> None:
    """Every control is reached, each with a focus that is seen; the first one skips to the content."""
    names = page.evaluate(NUMBER, CONTROLS)
    reached, unseen, first = set(), [], None
    for _ in range(len(names) + 12):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus is None or (focus["number"] in reached and focus["skip"]):
            break
        first = first or focus
        reached.add(focus["number"])
        if not (focus["changed"] and focus["seen"] and not focus["covered"]):
            why = "looks the same" if not focus["changed"] else "out of view" if not focus["seen"] else "covered"
            unseen.append(f"{focus['html']} ({why})")
    left = [name for number, name in names.items() if number not in reached]
    report.check(first and first["skip"], f"{at}: Tab meets the skip link first", first["html"] if first else "nothing was focused")
    report.check(names and not left, f"{at}: Tab reaches every control", "; ".join(left[:5]) or "there is none")
    report.check(not unseen, f"{at}: focus is seen on every control", "; ".join(unseen[:5]))
    skip(report, page, at)


def skip(report, page, at: str) -> None:
    page.reload()
    page.keyboard.press("Tab")
    target = page.evaluate("() => document.activeElement?.getAttribute('href') ?? ''")
    page.keyboard.press("Enter")
    there = target.startswith("#") and page.evaluate(AT_TARGET, target)
    page.keyboard.press("Tab")
    report.check(there or (target.startswith("#") and page.evaluate(AT_TARGET, target)), f"{at}: the skip link leads on to the content", target)
