"""What a first visit to a page costs a reader's connection."""
import shutil

from playwright.sync_api import sync_playwright


def weight(address: str) -> tuple[int, int]:
    """- Returns: requests and bytes as they came over the wire, with an empty cache and compression offered."""
    sizes: list[int] = []
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 390, "height": 800})
        wire = page.context.new_cdp_session(page)
        wire.send("Network.enable")
        wire.on("Network.loadingFinished", lambda event: sizes.append(int(event["encodedDataLength"])))
        page.goto(address, wait_until="networkidle")
        browser.close()
    return len(sizes), sum(sizes)
