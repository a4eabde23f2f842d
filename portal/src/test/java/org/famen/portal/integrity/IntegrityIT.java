package org.famen.portal.integrity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.famen.content.integrity.CheckingKey;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anybody can check the law texts with what the portal publishes and with nothing of ours. */
class IntegrityIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void everyTextOfTheManifestIsServedAsItWasLoaded() {
        List<String[]> lines = lines();

        assertThat(lines)
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(line).hasSize(4));
        assertThat(lines).extracting(line -> line[1] + " " + line[2]).contains("路灯法 2010-06-25", "路灯法 2022-03-18");
        assertThat(lines).extracting(line -> line[3]).allMatch(source -> !source.startsWith("/"));
        assertThat(lines)
                .allSatisfy(line -> assertThat(DigestUtils.sha256Hex(text(line[1], line[2])))
                        .as(line[1] + " " + line[2])
                        .isEqualTo(line[0]));
    }

    @Test
    void thePlainTextHasNothingThatChangesByDayOrHost() {
        Reply today = PORTAL.get("/laws/路灯法/download?format=txt&version=2010-06-25");
        Reply early = PORTAL.get("/laws/路灯法/download?format=txt&at=2015-01-01");

        assertThat(today.header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
        assertThat(today.body())
                .isEqualTo(early.body())
                .startsWith("中华人民共和国路灯法\n")
                .endsWith("\n")
                .contains("煤油灯")
                .doesNotContain("来源", "\n\n");
    }

    @Test
    void theManifestIsSignedByWhoLoadedIt() {
        byte[] manifest = fetch("/integrity/manifest.txt");
        byte[] signature = fetch("/integrity/manifest.sig");
        CheckingKey published = CheckingKey.ofPem(new String(fetch("/integrity/key.pem"), UTF_8));

        assertThat(PortalUnderTest.signedBy().verifies(manifest, signature)).isTrue();
        assertThat(published.fingerprint()).isEqualTo(PortalUnderTest.signedBy().fingerprint());
        manifest[manifest.length / 2] ^= 1;
        assertThat(PortalUnderTest.signedBy().verifies(manifest, signature)).isFalse();
    }

    @Test
    void thePageTellsWhatThereIsToCompareWith() {
        Reply page = PORTAL.get("/integrity");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("dd").getFirst()).isEqualTo(lines().size() + " 份");
        assertThat(page.texts("dd"))
                .contains(
                        "2026年11月24日 10:00",
                        DigestUtils.sha256Hex(fetch("/integrity/manifest.txt")),
                        PortalUnderTest.signedBy().fingerprint());
        assertThat(PORTAL.get("/sitemap").html().select("main a[href=/integrity]"))
                .isNotEmpty();
    }

    @Test
    void aLawNamesItsOwnHash() {
        Reply page = PORTAL.get("/laws/路灯法?version=2010-06-25");
        String link = page.html().select("a[href*=format=txt]").attr("href");

        assertThat(page.texts("code")).containsExactly(DigestUtils.sha256Hex(fetch(link)));
        assertThat(page.html().select("main a[href=/integrity]")).hasSize(1);
    }

    /** The commands of the page, letter by letter, where there is an OpenSSL. */
    @Test
    void theCommandsOfThePageCheckIt() throws Exception {
        assumeTrue(
                run("openssl version && sha256sum --version && curl --version").endsWith("code 0"), "no openssl here");
        List<String> commands = PORTAL.get("/integrity").html().select("pre code").stream()
                .map(code -> code.wholeText())
                .toList();
        Files.write(folder.resolve("law.txt"), fetch("/laws/%E8%B7%AF%E7%81%AF%E6%B3%95/download?format=txt"));

        assertThat(commands).hasSize(3);
        assertThat(run(commands.get(0))).endsWith("code 0");
        assertThat(run(commands.get(1)))
                .contains(
                        "Signature Verified Successfully",
                        PortalUnderTest.signedBy().fingerprint())
                .endsWith("code 0");
        String find = commands.get(2).replace("下载的文件", "law.txt");
        assertThat(run(find)).contains("路灯法\t2022-03-18").endsWith("code 0");
        Files.writeString(folder.resolve("law.txt"), "改动过的文本\n");
        assertThat(run(find)).isEqualTo("code 1");
    }

    private String run(String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), UTF_8);
        return output + "code " + shell.waitFor();
    }

    private static List<String[]> lines() {
        return new String(fetch("/integrity/manifest.txt"), UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static byte[] text(String law, String version) {
        return fetch("/laws/" + encode(law) + "/download?format=txt&version=" + encode(version));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private static byte[] fetch(String path) {
        try {
            var answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(PORTAL.address() + path)).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
