package org.famen.indexer.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.famen.indexer.fetch.Archives.file;
import static org.famen.indexer.fetch.Archives.link;
import static org.famen.indexer.fetch.Archives.tarGz;
import static org.famen.indexer.fetch.Archives.zeros;
import static org.famen.indexer.fetch.Archives.zip;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackerTest {
    private static final int LARGE = 30 << 20;

    @TempDir
    private Path temp;

    private final Messages messages = new Messages();

    @Test
    void unpacksAZip() throws IOException {
        Path folder = unpack(zip(file("民法/民法典.md", "第一条"), file("readme.txt", "texts")));

        assertThat(files(folder)).containsExactly("readme.txt", "民法/民法典.md");
        assertThat(folder.resolve("民法/民法典.md")).hasContent("第一条");
    }

    @Test
    void unpacksATarGz() throws IOException {
        Path folder = unpack(tarGz(file("./民法/民法典.md", "第一条"), file("民法/versions.json", "{}")));

        assertThat(files(folder)).containsExactly("民法/versions.json", "民法/民法典.md");
        assertThat(folder.resolve("民法/民法典.md")).hasContent("第一条");
    }

    @Test
    void keepsTheArchivesNameAsTheFoldersName() throws IOException {
        assertThat(unpack(zip(file("a.md", "x"))).getFileName()).hasToString("部门规章");
    }

    @Test
    void readsNamesThatChineseWindowsWrote() throws IOException {
        Path folder = unpack(zip(Charset.forName("GBK"), List.of(file("法规\\劳动法.txt", "第一条"))));

        assertThat(files(folder)).containsExactly("法规/劳动法.txt");
    }

    @Test
    void unpacksOnlyLawFiles() throws IOException {
        Path folder = unpack(zip(
                file("a.MD", "x"),
                file("b.docx", "x"),
                file("run.sh", "x"),
                file("picture.png", "x"),
                file(".git/c.md", "x"),
                file("__MACOSX/._a.md", "x"),
                file("._a.md", "x")));

        assertThat(files(folder)).containsExactly("a.MD", "b.docx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.md",
                "a/../../outside.md",
                "/tmp/outside.md",
                "..\\outside.md",
                "C:\\outside.md",
                "a\nb.md"
            })
    void refusesNamesThatLeadOut(String name) throws IOException {
        assertRefused(zip(file("a.md", "x"), file(name, "x")), "would be written outside of its folder");
        assertRefused(tarGz(file("a.md", "x"), file(name, "x")), "would be written outside of its folder");
        assertThat(temp.resolve("outside.md")).doesNotExist();
    }

    @Test
    void makesNoLinksAndSaysSo() throws IOException {
        Path folder = unpack(tarGz(file("a.md", "x"), link("passwd.md", "/etc/passwd"), link("up", "../..")));

        assertThat(files(folder)).containsExactly("a.md");
        assertThat(messages.all()).contains("1 links in 部门规章 were left out");
        assertThat(files(unpack(zip(file("b.md", "x"), link("passwd.md", "/etc/passwd")))))
                .containsExactly("b.md");
    }

    @Test
    void writesNothingThroughALink() throws IOException {
        Path folder = unpack(tarGz(link("d", temp.toString()), file("d/a.md", "x")));

        assertThat(files(folder)).containsExactly("d/a.md");
        assertThat(temp.resolve("a.md")).doesNotExist();
    }

    @Test
    void refusesABomb() throws IOException {
        assertRefused(zip(zeros("a.md", LARGE)), "it unpacks to more than 100 times its size");
        assertRefused(tarGz(zeros("a.md", LARGE)), "it unpacks to more than 100 times its size");
    }

    @Test
    void refusesABombInAnEntryThatIsNotUnpacked() throws IOException {
        assertRefused(tarGz(zeros("a.bin", LARGE), file("a.md", "x")), "it unpacks to more than 100 times its size");
    }

    @Test
    void refusesTooManyBytesAndTooManyEntries() throws IOException {
        byte[] archive = zip(file("a.md", "12345"), file("b.md", "12345"), file("c.png", "12345"));

        assertThatThrownBy(() -> unpack(archive, new UnpackLimits(9, 10, 100)))
                .hasMessageContaining("it unpacks to more than 0 MB");
        assertThatThrownBy(() -> unpack(archive, new UnpackLimits(100, 2, 100)))
                .hasMessageContaining("it holds more than 2 entries");
    }

    @Test
    void refusesWhatIsNoArchive() throws IOException {
        assertRefused(
                "<html>Not found</html>".getBytes(Charset.defaultCharset()), "it is neither a .zip nor a .tar.gz");
        assertRefused(new byte[0], "it is neither a .zip nor a .tar.gz");
        assertRefused(zip(file("a.png", "x")), "it holds no .md, .docx, .txt or .json file");
    }

    @Test
    void leavesNothingOfAnArchiveThatIsCutOff() throws IOException {
        byte[] zip = zip(file("a.md", "x".repeat(1000)), file("b.md", "x"));
        byte[] tar = tarGz(file("a.md", "x".repeat(1000)), file("b.md", "x"));

        assertRefused(Arrays.copyOf(zip, zip.length / 2), "can't be unpacked");
        assertRefused(Arrays.copyOf(tar, tar.length / 2), "can't be unpacked");
        assertThat(versions()).isEmpty();
    }

    @Test
    void unpacksTheSameArchiveOnce() throws IOException {
        byte[] archive = zip(file("a.md", "x"));
        Path first = unpack(archive);
        Files.writeString(first.resolve("a.md"), "read by somebody");

        assertThat(unpack(archive)).isEqualTo(first);
        assertThat(first.resolve("a.md")).hasContent("read by somebody");
    }

    @Test
    void keepsTheVersionBeforeAndClearsAwayOlderOnes() throws IOException {
        Path first = unpack(zip(file("a.md", "1")));
        lastUsed(first, Instant.EPOCH);
        Path second = unpack(zip(file("a.md", "2")));
        lastUsed(second, Instant.EPOCH.plusSeconds(1));
        Path leftBehind = Files.createDirectories(cache().resolve("other-0123456789ab.unpacking/other"));
        Path third = unpack(zip(file("a.md", "3")));

        assertThat(first).doesNotExist();
        assertThat(second).exists();
        assertThat(third.resolve("a.md")).hasContent("3");
        assertThat(leftBehind).doesNotExist();
    }

    private static void lastUsed(Path folder, Instant time) throws IOException {
        Files.setLastModifiedTime(folder.resolve(".."), FileTime.from(time));
    }

    private void assertRefused(byte[] archive, String reason) {
        assertThatThrownBy(() -> unpack(archive))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("can't be unpacked")
                .hasMessageContaining(reason);
        assertThat(versions()).isEmpty();
    }

    private Path unpack(byte[] archive) throws IOException {
        return unpack(archive, UnpackLimits.DEFAULT);
    }

    private Path unpack(byte[] archive, UnpackLimits limits) throws IOException {
        Path file = Files.write(temp.resolve("archive"), archive);
        Files.createDirectories(cache());
        return new Unpacker(cache(), limits, messages).unpack(file, "部门规章");
    }

    private Path cache() {
        return temp.resolve("cache");
    }

    private List<Path> versions() {
        try {
            return Folders.list(cache());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
