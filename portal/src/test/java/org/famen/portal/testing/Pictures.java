package org.famen.portal.testing;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages for whoever wants to look at them: into the folder that {@code FAMEN_PICTURES} names, if it does. */
public final class Pictures {
    private static final String FOLDER = System.getenv("FAMEN_PICTURES");

    private Pictures() {}

    public static void take(Page page, String name) {
        if (FOLDER != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(FOLDER, name.replaceAll("[^\\p{L}\\p{N}-]+", "-") + ".png"))
                    .setFullPage(true));
        }
    }
}
