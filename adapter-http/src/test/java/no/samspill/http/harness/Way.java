package no.samspill.http.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** The ways a page is looked at. 200 % of 1280 by 900 is a page of 640 by 450. */
enum Way {
    LIGHT(1280, 900, 1, ColorScheme.LIGHT),
    DARK(1280, 900, 1, ColorScheme.DARK),
    NARROW(320, 800, 1, ColorScheme.LIGHT),
    ENLARGED(640, 450, 2, ColorScheme.LIGHT);

    private final int width;
    private final int height;
    private final int scale;
    private final ColorScheme scheme;

    Way(int width, int height, int scale, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.scheme = scheme;
    }

    /** Shows the loaded page in this way, as long as the session lasts: Playwright itself cannot enlarge a page that is there. */
    void show(Page page, CDPSession session) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        JsonObject screen = new JsonObject();
        screen.addProperty("width", width);
        screen.addProperty("height", height);
        screen.addProperty("deviceScaleFactor", scale);
        screen.addProperty("mobile", false);
        session.send("Emulation.setDeviceMetricsOverride", screen);
        assertThat(page.evaluate("() => [innerWidth, innerHeight, devicePixelRatio,"
                        + " matchMedia('(prefers-color-scheme: dark)').matches]"))
                .isEqualTo(List.of(width, height, scale, scheme == ColorScheme.DARK));
    }
}
