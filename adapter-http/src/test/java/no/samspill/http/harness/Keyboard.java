package no.samspill.http.harness;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;

/** One who uses a page without a mouse. */
public record Keyboard(Page page) {

    private static final int MOST_STOPS = 400;

    /** Goes there with the tabulator. */
    void focus(String id) {
        for (int i = 0; i < MOST_STOPS; i++) {
            if (id.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way by keyboard to " + id + " on " + page.url());
    }

    /** Writes it in place of what stands there. */
    public void fill(String id, String text) {
        focus(id);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    /** A date; in which order its parts are written is for the browser and its language. */
    public void date(String id, LocalDate date) {
        focus(id);
        page.locator("[id='" + id + "']").fill(date.toString());
    }

    /** Chooses what begins so, in letters of the English alphabet. */
    public void choose(String id, String beginning) {
        focus(id);
        page.keyboard().type(beginning);
        Object chosen = page.evaluate("id => document.getElementById(id).selectedOptions[0].text", id);
        if (!String.valueOf(chosen).startsWith(beginning)) {
            throw new AssertionError(id + " is " + chosen + ", not " + beginning);
        }
    }

    /** A file; how it is found among one's own is for the browser and its system. */
    public void chooseFile(String id, Path file) {
        focus(id);
        page.locator("[id='" + id + "']").setInputFiles(file);
    }

    /** Goes to the button and presses it, and waits for the page it gives. */
    public void press(String id) {
        focus(id);
        enter();
    }

    /** Goes to the link or button that is called this, and follows it. */
    public void go(String name) {
        for (int i = 0; i < MOST_STOPS; i++) {
            if (name.equals(page.evaluate("document.activeElement.textContent.trim()"))) {
                enter();
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way by keyboard to " + name + " on " + page.url());
    }

    /** The page one leaves is marked, and the next one is not. */
    private void enter() {
        page.evaluate("document.body.dataset.left = 'yes'");
        page.keyboard().press("Enter");
        page.waitForSelector("body:not([data-left])");
        page.waitForLoadState();
    }
}
