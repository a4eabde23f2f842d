package org.famen.portal.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.web.EveryPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page asks for one style sheet and one script, which are compressed and kept for good. */
class AssetsIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final Path ASSETS = Path.of("src/main/resources/assets");
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private static final long MAX_BYTES = 45_000;

    static Stream<String> addresses() {
        Document page = PORTAL.get("/").html();
        return Stream.of(
                page.select("link[rel=stylesheet]").attr("href"),
                page.select("script[src]").attr("src"),
                page.select("svg use").attr("href").replaceFirst("#.*", ""),
                page.select("link[rel=icon]").attr("href"));
    }

    @Test
    void aPageOfAnyKindAsksForOneStyleSheetAndOneScript() {
        for (String path : EveryPath.ALL) {
            Document page = PORTAL.get(path).html();

            assertThat(page.select("link[rel=stylesheet]")).as(path).hasSize(1);
            // What stands in the frame of another website works by itself.
            assertThat(page.select("script[src]")).as(path).hasSize(path.startsWith("/embed/") ? 0 : 1);
            assertThat(page.select("script[src]:not([type=module])")).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void eachIsKeptForGoodUnderItsVersion(String address) {
        Reply reply = PORTAL.get(address);

        assertThat(address).matches("/assets/(site\\.css|site\\.js|icons\\.svg|mark\\.svg)\\?v=[0-9a-f]{24}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Cache-Control")).isEqualTo(FOR_GOOD);
        assertThat(reply.header("Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void eachIsCompressedForWhoCanReadThat(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> compressed = fetch(address, "br;q=1.0, gzip;q=0.8, *;q=0.1");
        String plain = PORTAL.get(address).body();

        assertThat(compressed.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(compressed.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(compressed.headers().allValues("Content-Length"))
                .containsExactly(Integer.toString(compressed.body().length));
        assertThat(compressed.body().length).isLessThan(plain.getBytes(StandardCharsets.UTF_8).length);
        assertThat(new String(
                        new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes(),
                        StandardCharsets.UTF_8))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "gzip; q=0.0, identity", "br"})
    void whoCannotReadItGetsItAsItIs(String encodings) throws IOException, InterruptedException {
        assertThat(fetch("/assets/site.css", encodings).headers().allValues("Content-Encoding"))
                .isEmpty();
    }

    /** What stands in docs/performance.md, with some room. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=打碎路灯", "/laws/路灯法"})
    void aFirstVisitTakesFiveRequestsAndFewBytes(String path) throws IOException, InterruptedException {
        Set<String> asked = new LinkedHashSet<>(List.of(path));
        Document page = PORTAL.get(path).html();
        asked.addAll(page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"));
        asked.addAll(page.select("script[src], img[src]").eachAttr("src"));
        page.select("svg use").eachAttr("href").forEach(href -> asked.add(href.replaceFirst("#.*", "")));
        long bytes = 0;
        for (String address : asked) {
            bytes += fetch(address, "gzip").body().length;
        }

        assertThat(asked).hasSize(5);
        assertThat(bytes).isBetween(MAX_BYTES / 2, MAX_BYTES);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void whoHasItIsNotSentItAgain(String address) {
        for (String encoding : List.of("identity", "gzip")) {
            String tag =
                    PORTAL.get(address, Map.of("Accept-Encoding", encoding)).header("ETag");
            Reply again = PORTAL.get(address, Map.of("Accept-Encoding", encoding, "If-None-Match", tag));

            assertThat(again.status()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(tag);
            assertThat(again.header("Cache-Control")).isEqualTo(FOR_GOOD);
            assertThat(PORTAL.get(address, Map.of("If-None-Match", "\"other\"")).status())
                    .isEqualTo(200);
        }
        assertThat(PORTAL.get(address, Map.of("Accept-Encoding", "gzip")).header("ETag"))
                .isNotEqualTo(PORTAL.get(address).header("ETag"));
    }

    /** During an update a page of the new release may ask the old one for its style sheet. */
    @ParameterizedTest
    @ValueSource(strings = {"", "?v=", "?v=000000000000000000000000"})
    void underAnotherVersionTheOneThatThereIsIsSentButNotKept(String query) {
        Reply reply = PORTAL.get("/assets/site.css" + query);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("--ground");
        assertThat(reply.header("Cache-Control")).isEqualTo("public, no-cache");
    }

    @Test
    void everyIconThatAPageShowsIsInTheSprite() {
        Document sprite = Jsoup.parse(PORTAL.get("/assets/icons.svg").body(), Parser.xmlParser());
        assertThat(sprite.select("symbol")).hasSameSizeAs(Assets.ICONS).allMatch(symbol -> symbol.childrenSize() > 0);

        for (String path : EveryPath.ALL) {
            assertThat(PORTAL.get(path).html().select("svg use").eachAttr("href"))
                    .as(path)
                    .allSatisfy(href -> assertThat(sprite.select("symbol[id=" + href.replaceFirst(".*#", "") + "]"))
                            .as(href)
                            .hasSize(1));
        }
    }

    @Test
    void theStyleSheetHoldsEveryFeaturesFile() {
        assertThat(files(".css")).hasSizeGreaterThan(10).hasSameSizeAs(Assets.STYLES);
        String sheet = PORTAL.get("/assets/site.css").body();

        assertThat(files(".css"))
                .allSatisfy(file -> assertThat(sheet).as(file.toString()).contains(read(file)));
    }

    @Test
    void theScriptHoldsEveryFeaturesFile() {
        assertThat(files(".js")).hasSizeGreaterThan(5).hasSameSizeAs(Assets.SCRIPTS);
        String script = PORTAL.get("/assets/site.js").body();

        assertThat(files(".js"))
                .allSatisfy(file -> assertThat(script).as(file.toString()).contains(read(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/tokens.css", "/assets/law.js", "/assets/none", "/assets/..%2fapplication.yml"})
    void nothingElseIsSent(String path) {
        assertThat(PORTAL.get(path).status()).isEqualTo(404);
    }

    private static HttpResponse<byte[]> fetch(String path, String encodings) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(
                                    URI.create(PORTAL.address() + path).toASCIIString()))
                            .header("Accept-Encoding", encodings)
                            .build(),
                    BodyHandlers.ofByteArray());
        }
    }

    private static List<Path> files(String ending) {
        try (Stream<Path> files = Files.list(ASSETS)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
