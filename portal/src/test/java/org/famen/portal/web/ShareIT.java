package org.famen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sends a page on, sends its title, what it is about and a picture; NoStoreIT looks at pages with somebody's data. */
class ShareIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final Pattern NOT_SENT_ON =
            Pattern.compile("/(booking|application|helper-link|watch|feedback/status|embed)([/?].*)?");

    @Test
    void everyPublicPageSaysWhatItIsAndWhereAndNoOtherDoes() {
        Set<String> addresses = new TreeSet<>();
        for (String path : EveryPath.ALL) {
            Reply reply = PORTAL.get(path);
            Document page = reply.html();
            if (reply.status() != 200 || NOT_SENT_ON.matcher(path).matches()) {
                assertThat(page.select("meta[property^=og:], link[rel=canonical]"))
                        .as(path)
                        .isEmpty();
                continue;
            }
            String canonical = page.select("link[rel=canonical]").attr("href");
            assertThat(page.select("link[rel=canonical]")).as(path).hasSize(1);
            assertThat(canonical).as(path).startsWith("/").doesNotContain(" ");
            assertThat(tag(page, "og:url")).as(path).isEqualTo(PORTAL.address() + canonical);
            assertThat(tag(page, "og:title")).as(path).isNotBlank();
            assertThat(tag(page, "og:description"))
                    .as(path)
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(160)
                    .isEqualTo(page.select("meta[name=description]").attr("content"));
            assertThat(tag(page, "og:type")).as(path).isEqualTo("website");
            assertThat(tag(page, "og:site_name")).as(path).isEqualTo("安澜法门");
            assertThat(tag(page, "og:image")).as(path).startsWith(PORTAL.address() + "/assets/share.png?v=");
            addresses.add(canonical);
        }
        assertThat(addresses).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | 遇到事，先来问问法 | 用自己的话说，读到准确的条文，知道下一步怎么走",
                "/risks?subkind=餐饮 | 法律风险 | 哪些做法会被处罚、怎样避免。每一条都有法律依据，可以点开看原文。",
                "/laws/路灯法 | 中华人民共和国路灯法 | 《中华人民共和国路灯法》全文：目录、历次修改，每一条都有链接和引用格式。",
                "/data/risks | 经营法律风险清单：字段说明 | 各行业容易犯的错、会怎么罚、怎样避免，一种做法一行。"
            })
    void aPageIsSentOnWithItsOwnWords(String path, String title, String description) {
        Document page = PORTAL.get(path).html();

        assertThat(tag(page, "og:title")).isEqualTo(title);
        assertThat(tag(page, "og:description")).isEqualTo(description);
    }

    @Test
    void aProvisionIsSentOnWithItsText() {
        Document page = PORTAL.get("/laws/路灯法/5").html();

        assertThat(page.select(".statute").text())
                .contains(tag(page, "og:description").substring(0, 6));
    }

    /** What somebody has typed or chosen stays with them, except where it is the page. */
    @ParameterizedTest
    @CsvSource({
        "/tools/court-fees?asked=what&what=财产案件, /tools/court-fees",
        "/route/wages?employed=否, /route/wages",
        "/help?near=柳湾镇, /help",
        "/policies?page=1&topic=x, /policies",
        "/search?q=路灯&sort=newest&page=2, /search?q=%E8%B7%AF%E7%81%AF"
    })
    void theAddressThatIsSentOnIsTheOneAddressOfThePage(String path, String canonical) {
        assertThat(PORTAL.get(path).html().select("link[rel=canonical]").attr("href"))
                .isEqualTo(canonical);
    }

    @Test
    void thePictureIsLargeEnoughForEveryAppAndKeptForGood() throws IOException, InterruptedException {
        String address = tag(PORTAL.get("/").html(), "og:image");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> reply =
                    client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(reply.body()));

            assertThat(reply.headers().firstValue("Content-Type")).contains("image/png");
            assertThat(reply.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
            assertThat(picture.getWidth()).isEqualTo(1200);
            assertThat(picture.getHeight()).isEqualTo(630);
            assertThat(reply.body().length).isLessThan(50_000);
        }
    }

    /** It is for those who are sent the link: the page shows it nowhere and a browser does not fetch it. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/laws/路灯法", "/data"})
    void nothingOfItIsFetchedWithThePage(String path) {
        assertThat(PORTAL.get(path).html().select("[src*=share.png], [srcset*=share.png], link[href*=share.png]"))
                .isEmpty();
    }

    @Test
    void aPreviewIsNotSentOn() {
        try (PortalUnderTest preview = PortalUnderTest.start(Map.of("famen.city.preview", true))) {
            assertThat(preview.get("/policies").html().select("meta[property^=og:], link[rel=canonical]"))
                    .isEmpty();
        }
    }

    private static String tag(Document page, String property) {
        assertThat(page.select("meta[property=" + property + "]")).hasSizeLessThanOrEqualTo(1);
        return page.select("meta[property=" + property + "]").attr("content");
    }
}
