package org.famen.portal.styleguide;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.SoftAssertions;
import org.famen.portal.testing.PageCheck;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every component beside the picture that is kept of it, so that a change of one is seen wherever else it shows. Pictures hold
 * for the fonts and the Chromium that they were taken with, which {@code fingerprint.txt} tells; elsewhere the comparison is
 * skipped and says so. They are taken anew by {@code ./test browser -pl portal -am -Dtest=StyleguideBrowserTest
 * -Dstyleguide=write}.
 */
class StyleguideBrowserTest {
    private static final PortalUnderTest PORTAL = PortalUnderTest.start(Map.of("famen.styleguide.shown", true));
    private static final Path KEPT = Path.of("src/test/resources/styleguide");
    private static final Path SEEN = Path.of("target/styleguide");
    private static final Path FINGERPRINT = KEPT.resolve("fingerprint.txt");
    private static final boolean WRITES = "write".equals(System.getProperty("styleguide"));

    /** By how much of 255 a colour may be another before a point counts as changed. */
    private static final int TOLERANCE = 24;
    /** Of all points of a picture. */
    private static final double CHANGED = 0.001;

    /** Colours of a small picture. */
    private static final int PALETTE = 256;

    private static final int PHONE_WIDTH = 390;
    private static final View PHONE = new View(PHONE_WIDTH, false, false, true);

    /** How wide letters of both families are, thin and thick, and who draws them. */
    private static final String FONTS = """
            () => {
                const pen = document.createElement("canvas").getContext("2d");
                const style = getComputedStyle(document.documentElement);
                const widths = ["--sans", "--song"].flatMap(family => ["400", "700"].map(weight => {
                    pen.font = weight + " 100px " + style.getPropertyValue(family);
                    return pen.measureText("法门第一百二十条，Famen 0123456789").width.toFixed(2);
                }));
                return [navigator.userAgent.match(/Chrome\\/(\\d+)/)[1], ...widths].join(" ");
            }""";

    static Stream<View> views() {
        return Stream.of(PHONE, PHONE.inTheDark(), PHONE.withLargeLetters(), View.DESK);
    }

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyComponentLooksAsItsPicture(View view) throws IOException {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = open(context);
            String fonts = (String) page.evaluate(FONTS);
            if (WRITES) {
                Files.createDirectories(KEPT);
                Files.writeString(FINGERPRINT, fonts + "\n");
            }
            String kept = Files.readString(FINGERPRINT).strip();
            Assumptions.assumeTrue(
                    kept.equals(fonts),
                    "pictures of components were taken with other fonts or another Chromium: " + kept + ", here: "
                            + fonts);
            var all = new SoftAssertions();
            for (Map.Entry<String, Locator> part : parts(page).entrySet()) {
                Path picture = Path.of(folder(view), part.getKey() + ".png");
                byte[] seen = picture(part.getValue());
                if (WRITES) {
                    write(KEPT.resolve(picture), small(seen));
                }
                double changed = changed(Files.readAllBytes(KEPT.resolve(picture)), seen);
                if (changed > CHANGED) {
                    write(SEEN.resolve(picture), seen);
                }
                all.assertThat(changed)
                        .as("share of %s that changed; see portal/%s", KEPT.resolve(picture), SEEN.resolve(picture))
                        .isLessThanOrEqualTo(CHANGED);
            }
            all.assertAll();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void allOfThemAreAccessibleSideBySide(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            PageCheck.look(open(context), view, "styleguide");
        }
    }

    /** Or the pictures would be compared for nothing. */
    @Test
    void aChangeOfAComponentIsSeen() throws IOException {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), PHONE)) {
            Page page = open(context);
            Locator buttons = page.locator("#shown-buttons");
            byte[] before = picture(buttons);
            assertThat(changed(before, picture(buttons))).isZero();

            page.evaluate("document.querySelector('#shown-buttons .button--primary').style.background = 'green'");
            assertThat(changed(before, picture(buttons))).isGreaterThan(CHANGED);
            page.evaluate("document.querySelector('#shown-buttons').style.paddingBottom = '1px'");
            assertThat(changed(before, picture(buttons))).isEqualTo(1);
        }
    }

    @Test
    void thePublicHasNoSuchPage() {
        assertThat(PortalUnderTest.shared().get("/styleguide").status()).isEqualTo(404);
    }

    private static Page open(BrowserContext context) {
        Page page = context.newPage();
        assertThat(page.navigate("/styleguide").status()).isEqualTo(200);
        // At the bottom of a phone it would lie over what is behind it.
        page.evaluate("document.querySelectorAll('.head__nav, .lawbar').forEach(bar => bar.style.position = 'static')");
        return page;
    }

    private static Map<String, Locator> parts(Page page) {
        Map<String, Locator> parts = new LinkedHashMap<>();
        parts.put("header", page.locator("header.head"));
        for (Locator shown : page.locator(".specimen__shown").all()) {
            // What phones alone have is not there on a desk.
            if (shown.isVisible()) {
                parts.put(shown.getAttribute("id").replaceFirst("^shown-", ""), shown);
            }
        }
        assertThat(parts).hasSizeGreaterThan(15);
        return parts;
    }

    private static byte[] picture(Locator part) {
        return part.screenshot(new Locator.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** 1 for pictures of different sizes. */
    private static double changed(byte[] before, byte[] after) throws IOException {
        BufferedImage one = ImageIO.read(new ByteArrayInputStream(before));
        BufferedImage other = ImageIO.read(new ByteArrayInputStream(after));
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 1;
        }
        int[] kept = points(one);
        int[] seen = points(other);
        long changed = IntStream.range(0, kept.length)
                .filter(at -> differ(kept[at], seen[at]))
                .count();
        return (double) changed / kept.length;
    }

    private static boolean differ(int one, int other) {
        for (int bits = 0; bits < 24; bits += 8) {
            if (Math.abs(((one >> bits) & 0xff) - ((other >> bits) & 0xff)) > TOLERANCE) {
                return true;
            }
        }
        return false;
    }

    /** With 16 steps of each colour, which is less than what is tolerated, and so half of the bytes. */
    private static byte[] small(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int[] palette = Arrays.stream(points(picture))
                .map(StyleguideBrowserTest::coarse)
                .distinct()
                .toArray();
        BufferedImage coarse = palette.length > PALETTE
                ? new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(
                        picture.getWidth(),
                        picture.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE));
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                coarse.setRGB(x, y, coarse(picture.getRGB(x, y)));
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(coarse, "png", bytes);
        return bytes.toByteArray();
    }

    private static int[] points(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static int coarse(int colour) {
        int coarse = 0xff;
        for (int bits = 16; bits >= 0; bits -= 8) {
            coarse = (coarse << 8) | Math.min(0xff, (((colour >> bits) & 0xff) + 8) / 16 * 16);
        }
        return coarse;
    }

    private static String folder(View view) {
        return view.elder() ? "elder" : view.dark() ? "dark" : view.width() == PHONE_WIDTH ? "phone" : "desk";
    }

    private static void write(Path file, byte[] picture) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, picture);
    }
}
