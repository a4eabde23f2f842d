package org.famen.portal.web.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;

/** What a device needs to show the portal among its own applications, and the script that answers without a network. */
class OfflineIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final Pattern SETTINGS = Pattern.compile("\\Aconst settings = (\\{.*});\\n");
    private static final int MARK = 0xFFA93420;
    private static final int WHITE = 0xFFFFFFFF;
    /** W3C Web Application Manifest: what lies further from the middle may be cut off. */
    private static final double SAFE = 0.4;

    @Test
    void theManifestNamesThePortalAndWhatItLooksLike() {
        Reply reply = PORTAL.get("/manifest.webmanifest");
        JsonNode manifest = reply.json();

        assertThat(reply.header("Content-Type")).startsWith("application/manifest+json");
        assertThat(reply.header("Cache-Control")).isEqualTo("public, max-age=3600");
        assertThat(manifest.get("name").asText()).isEqualTo("安澜法门");
        assertThat(manifest.get("short_name").asText()).hasSizeLessThan(13);
        assertThat(manifest.get("lang").asText()).isEqualTo("zh-Hans");
        assertThat(manifest.get("start_url").asText()).isEqualTo("/");
        assertThat(manifest.get("scope").asText()).isEqualTo("/");
        assertThat(manifest.get("display").asText()).isEqualTo("minimal-ui");
        assertThat(PORTAL.get("/assets/site.css").body())
                .contains("--ground: " + manifest.get("background_color").asText() + ";");
        assertThat(PORTAL.get("/").html().select("link[rel=manifest]").eachAttr("href"))
                .containsExactly("/manifest.webmanifest");
    }

    @Test
    void itsPicturesAreTheMarkInTheSizesThatDevicesAskFor() throws IOException, InterruptedException {
        List<String> sizes = new ArrayList<>();
        for (JsonNode icon : PORTAL.get("/manifest.webmanifest").json().get("icons")) {
            BufferedImage picture = picture(icon.get("src").asText());
            int side = picture.getWidth();
            sizes.add(icon.get("sizes").asText() + " " + icon.get("purpose").asText());

            assertThat(icon.get("sizes").asText()).isEqualTo(side + "x" + picture.getHeight());
            assertThat(icon.get("type").asText()).isEqualTo("image/png");
            // The door is white, what is around it is red.
            assertThat(picture.getRGB(side / 2, side * 23 / 36)).isEqualTo(WHITE);
            assertThat(picture.getRGB(side / 2, side / 9)).isEqualTo(MARK);
        }

        assertThat(sizes).containsExactly("192x192 any", "512x512 any", "512x512 maskable");
    }

    @Test
    void theRoundCornersAreEmptyAndTheArchHasItsPlace() throws IOException, InterruptedException {
        BufferedImage picture = picture(PORTAL.get("/manifest.webmanifest")
                .json()
                .get("icons")
                .get(1)
                .get("src")
                .asText());

        assertThat(picture.getRGB(0, 0) >>> 24).isZero();
        assertThat(picture.getRGB(511, 511) >>> 24).isZero();
        // The outer arch: its top at 18, 6.5, its feet at 7.5 and 28.5, 29, in a drawing 36 wide.
        assertThat(at(picture, 18, 6.5)).isEqualTo(WHITE);
        assertThat(at(picture, 7.5, 25)).isEqualTo(WHITE);
        assertThat(at(picture, 28.5, 25)).isEqualTo(WHITE);
        assertThat(at(picture, 10, 25)).isEqualTo(MARK);
        assertThat(at(picture, 18, 33)).isEqualTo(MARK);
    }

    @Test
    void whateverShapeADeviceCutsThePictureStaysWhole() throws IOException, InterruptedException {
        BufferedImage picture = picture(PORTAL.get("/manifest.webmanifest")
                .json()
                .get("icons")
                .get(2)
                .get("src")
                .asText());
        double middle = picture.getWidth() / 2.0;

        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                if (Math.hypot(x - middle, y - middle) > SAFE * picture.getWidth()) {
                    assertThat(picture.getRGB(x, y)).as("%d, %d", x, y).isEqualTo(MARK);
                }
            }
        }
    }

    @Test
    void theWorkerIsServedForTheWholeSiteAndMayAskThisSiteAlone() {
        Reply reply = PORTAL.get("/sw.js");

        assertThat(reply.header("Content-Type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(reply.header("Cache-Control")).isEqualTo("public, max-age=3600");
        assertThat(reply.header("Content-Security-Policy"))
                .contains("default-src 'none'", "connect-src 'self'", "worker-src 'self'", "manifest-src 'self'");
        assertThat(PORTAL.get("/").html().select("footer[data-module=keeping]").eachAttr("data-worker"))
                .containsExactly("/sw.js");
    }

    @Test
    void itKeepsTheShellThatPagesAskForUnderItsVersion() throws IOException {
        JsonNode settings = settings(PORTAL.get("/sw.js"));
        List<String> shell = new ArrayList<>();
        settings.get("shell").forEach(address -> shell.add(address.asText()));

        assertThat(settings.get("version").asText()).matches("[0-9a-f]{24}");
        assertThat(settings.get("zone").asText()).isEqualTo("Asia/Shanghai");
        assertThat(settings.get("offline").asText()).isEqualTo("您现在没有网络，这是{0}存下的内容。");
        assertThat(shell)
                .contains(
                        PORTAL.get("/").html().select("link[rel=stylesheet]").attr("href"),
                        PORTAL.get("/").html().select("script[src]").attr("src"),
                        "/offline",
                        "/route")
                .hasSize(6)
                .allSatisfy(address -> assertThat(PORTAL.get(address).status()).isEqualTo(200));
    }

    @Test
    void thePageForWhatIsNotKeptSaysNothingOfAnybodyAndWorksWithoutScript() {
        Reply page = PORTAL.get("/offline");

        assertThat(page.texts("h1")).containsExactly("没有网络的时候");
        assertThat(page.html().select("main a[href^=tel:]")).hasSize(1);
        assertThat(page.html().select("main section[data-module=kept]").hasAttr("hidden"))
                .isTrue();
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.html().select("input[name=token]")).isEmpty();
    }

    @Test
    void whatIsNotPublishedYetIsKeptByNobody() {
        try (PortalUnderTest preview = PortalUnderTest.start(Map.of("famen.city.preview", true))) {
            assertThat(preview.get("/").html().select("[data-module=keeping]")).isEmpty();
        }
    }

    private static int at(BufferedImage picture, double x, double y) {
        return picture.getRGB((int) (x * picture.getWidth() / 36), (int) (y * picture.getHeight() / 36));
    }

    private static JsonNode settings(Reply worker) throws IOException {
        Matcher settings = SETTINGS.matcher(worker.body());
        assertThat(settings.find()).isTrue();
        return new ObjectMapper().readTree(settings.group(1));
    }

    private static BufferedImage picture(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            byte[] png = client.send(
                            HttpRequest.newBuilder(URI.create(PORTAL.address() + path))
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
            return ImageIO.read(new ByteArrayInputStream(png));
        }
    }
}
