package org.famen.indexer.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadIT {
    private static final byte[] FILE = bytes(1, 300_000);
    private static final byte[] NEW_FILE = bytes(2, 250_000);
    private static final Duration PAUSE = Duration.ofMillis(10);

    @TempDir
    private Path folder;

    private final Messages messages = new Messages();
    private final HttpClient client = Http.clientBuilder().build();
    private ArchiveServer server;
    private URI address;

    @BeforeEach
    void startServer() throws IOException {
        server = new ArchiveServer().holds(FILE, "\"one\"");
        address = server.address("/texts/laws.zip");
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void bringsAFileAndTellsHowFarItIs() {
        assertThat(fetch(1)).hasBinaryContent(FILE);
        assertThat(messages.all()).containsExactly("Downloading laws (kB) of 300", "done 300");
    }

    @Test
    void bringsAFileWhoseLengthNobodyKnows() {
        server.statesNoLength();

        assertThat(fetch(1)).hasBinaryContent(FILE);
        assertThat(messages.all()).containsExactly("Downloading laws (kB) of -1", "done 300");
    }

    @Test
    void goesOnByItselfWhereItBrokeOff() {
        server.breaksOff(1, 100_000);

        assertThat(fetch(2)).hasBinaryContent(FILE);
        assertThat(server.requests()).hasSize(2);
        assertThat(server.requests().getLast().getFirst("Range")).isEqualTo("bytes=100000-");
        assertThat(server.requests().getLast().getFirst("If-Range")).isEqualTo("\"one\"");
        assertThat(messages.all()).contains("Downloading the rest of laws (kB) of 200");
    }

    @Test
    void leavesThePartForTheNextTry() {
        server.breaksOff(1, 100_000);
        assertThatThrownBy(() -> fetch(1))
                .isInstanceOf(FetchException.class)
                .hasMessageStartingWith(address + " could not be downloaded: ")
                .hasMessageEndingWith(" goes on from where it broke off.");

        assertThat(fetch(1)).hasBinaryContent(FILE);
        assertThat(server.requests().getLast().getFirst("Range")).isEqualTo("bytes=100000-");
    }

    @Test
    void startsAfreshWhenTheFileChangedInBetween() {
        server.breaksOff(1, 100_000);
        assertThatThrownBy(() -> fetch(1)).isInstanceOf(FetchException.class);
        server.holds(NEW_FILE, "\"two\"");

        assertThat(fetch(1)).hasBinaryContent(NEW_FILE);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void startsAfreshOnAServerWithoutRanges() {
        server.knowsNoRanges().breaksOff(1, 100_000);

        assertThat(fetch(2)).hasBinaryContent(FILE);
    }

    @Test
    void startsAfreshWhenTheVersionCantBeTold() {
        server.holds(FILE, "W/\"weak\"").breaksOff(1, 100_000);

        assertThat(fetch(2)).hasBinaryContent(FILE);
        assertThat(server.requests().getLast()).doesNotContainKey("Range");
    }

    @Test
    void startsAfreshWhenTheServerSendsAnotherPart() {
        server.breaksOff(1, 100_000).sendsPartsWrongBy(1);

        assertThat(fetch(3)).hasBinaryContent(FILE);
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void doesNotBringAgainWhatHasNotChanged() {
        Path first = fetch(1);

        assertThat(fetch(1)).isEqualTo(first).hasBinaryContent(FILE);
        assertThat(server.requests().getLast().getFirst("If-None-Match")).isEqualTo("\"one\"");
        assertThat(messages.all()).last().isEqualTo("laws has not changed since it was downloaded");
    }

    @Test
    void bringsAgainWhatHasChanged() {
        fetch(1);
        server.holds(NEW_FILE, "\"two\"");

        assertThat(fetch(1)).hasBinaryContent(NEW_FILE);
    }

    @Test
    void keepsTheEarlierCopyWhileANewOneIsIncomplete() {
        fetch(1);
        server.holds(NEW_FILE, "\"two\"").breaksOff(1, 100_000);

        assertThat(fetch(1)).hasBinaryContent(FILE);
        assertThat(messages.all()).last().asString().endsWith("using the copy from before");
        assertThat(fetch(1)).hasBinaryContent(NEW_FILE);
        assertThat(server.requests().getLast().getFirst("Range")).isEqualTo("bytes=100000-");
    }

    @Test
    void usesTheEarlierCopyWhenTheServerIsAway() {
        fetch(1);
        server.close();

        assertThat(fetch(2)).hasBinaryContent(FILE);
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        server.answersOnly(404);

        assertThatThrownBy(() -> fetch(3))
                .isInstanceOf(FetchException.class)
                .hasMessage(address + ": the server answered with status 404, there is no such file.");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void triesAgainWhenTheServerIsBusy() {
        server.answersOnly(503);

        assertThatThrownBy(() -> fetch(3))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("the server answered with status 503");
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void refusesAFileThatSaysItIsTooLarge() throws IOException {
        assertThatThrownBy(() -> fetch(new DownloadLimits(299_999, Duration.ofSeconds(5), 3, PAUSE)))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("is larger than");
        assertThat(Folders.list(folder)).isEmpty();
    }

    @Test
    void refusesAFileThatTurnsOutTooLarge() throws IOException {
        server.statesNoLength();

        assertThatThrownBy(() -> fetch(new DownloadLimits(299_999, Duration.ofSeconds(5), 3, PAUSE)))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("is larger than");
        assertThat(Folders.list(folder)).isEmpty();
    }

    @Test
    void doesNotWaitForAServerThatFallsSilent() {
        server.fallsSilentAfter(100_000);

        assertThat(fetch(new DownloadLimits(1 << 20, Duration.ofMillis(500), 2, PAUSE)))
                .hasBinaryContent(FILE);
        assertThat(messages.all()).contains("localhost: nothing came for 0.5 s, trying again");
    }

    private Path fetch(int attempts) {
        return fetch(new DownloadLimits(1 << 20, Duration.ofSeconds(5), attempts, PAUSE));
    }

    private Path fetch(DownloadLimits limits) {
        var http = new Http(client, AddressRules.of(true), limits.patience());
        Path file = new Download(folder, http, limits, messages).fetch(address);
        assertThat(Files.exists(file)).isTrue();
        return file;
    }

    private static byte[] bytes(long seed, int count) {
        byte[] bytes = new byte[count];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
