package org.famen.indexer.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawFetcherIT {
    private final Messages messages = new Messages();

    @TempDir
    private Path temp;

    @Test
    void takesFoldersAndFilesAsTheyAre() throws IOException {
        Path file = Files.writeString(temp.resolve("law.md"), "text");

        assertThat(fetcher(false).fetch(List.of(temp.toString(), file.toString())))
                .containsExactly(temp, file);
        assertThat(temp.resolve("cache")).doesNotExist();
    }

    @Test
    void unpacksAnArchiveOnThisMachine() throws IOException {
        Path archive = Files.write(temp.resolve("laws.tar.gz"), Archives.tarGz(Archives.file("law.md", "text")));

        List<Path> paths = fetcher(false).fetch(List.of(archive.toString()));

        assertThat(paths)
                .singleElement()
                .satisfies(folder -> assertThat(folder.resolve("law.md")).hasContent("text"));
    }

    @Test
    void downloadsAndUnpacksAnArchive() throws IOException {
        try (ArchiveServer server = new ArchiveServer()) {
            server.holds(Archives.zip(Archives.file("law.md", "text")), "\"one\"");
            String address = server.address("/archive/main.zip").toString();

            List<Path> first = fetcher(true).fetch(List.of(address));
            List<Path> second = fetcher(true).fetch(List.of(address));

            assertThat(first)
                    .singleElement()
                    .satisfies(folder -> assertThat(folder.resolve("law.md")).hasContent("text"));
            assertThat(second).isEqualTo(first);
        }
    }

    @Test
    void refusesPlainHttpWithoutPermission() throws IOException {
        try (ArchiveServer server = new ArchiveServer()) {
            String address = server.address("/laws.zip").toString();

            assertThatThrownBy(() -> fetcher(false).fetch(List.of(address)))
                    .isInstanceOf(FetchException.class)
                    .hasMessageContaining("--allow-private-addresses");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void saysWhatIsMissingOrNoAddress() {
        assertThatThrownBy(
                        () -> fetcher(false).fetch(List.of(temp.resolve("none").toString())))
                .isInstanceOf(FetchException.class)
                .hasMessageStartingWith("There is no file or folder ");
        assertThatThrownBy(() -> fetcher(false).fetch(List.of("https://laws example/")))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining(" is no address: ");
    }

    @Test
    void givesTheCacheBackToOthers() throws IOException {
        Path archive = Files.write(temp.resolve("laws.zip"), Archives.zip(Archives.file("law.md", "text")));
        fetcher(false).fetch(List.of(archive.toString()));

        try (FileChannel lock = FileChannel.open(temp.resolve("cache/lock"), StandardOpenOption.WRITE)) {
            assertThat(lock.tryLock()).isNotNull();
        }
    }

    private LawFetcher fetcher(boolean allowPrivate) {
        return new LawFetcher(temp.resolve("cache"), AddressRules.of(allowPrivate), messages);
    }
}
