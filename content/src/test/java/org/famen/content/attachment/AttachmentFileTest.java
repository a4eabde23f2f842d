package org.famen.content.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.famen.content.attachment.AttachmentFile.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentFileTest {
    @TempDir
    Path city;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(city.resolve("attachments/policy/notice"));
    }

    @Test
    void takesAFileThatIsWhatItsNameSays() throws IOException {
        assertThat(fault("form.pdf", "%PDF-1.7")).isEmpty();
        assertThat(fault("申请表（样式）.txt", "姓名")).isEmpty();
    }

    @Test
    void refusesAFileThatIsSomethingElse() throws IOException {
        assertThat(fault("form.pdf", "<script>alert(1)</script>")).contains(Fault.TYPE);
        assertThat(fault("photo.png", "GIF89a")).contains(Fault.TYPE);
        assertThat(fault("table.csv", "a\0b")).contains(Fault.TYPE);
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve("big.pdf").toFile(), "rw")) {
            file.write("%PDF".getBytes(StandardCharsets.US_ASCII));
            file.setLength(AttachmentFile.LIMIT + 1);
        }

        assertThat(attachment("big.pdf").flatMap(AttachmentFile::fault)).contains(Fault.TOO_LARGE);
    }

    @Test
    void refusesALinkAndAFileThatIsNotThere() throws IOException {
        Path secret = Files.writeString(city.resolve("secret.txt"), "geheim");
        Files.createSymbolicLink(folder.resolve("link.txt"), secret);

        assertThat(attachment("link.txt").flatMap(AttachmentFile::fault)).contains(Fault.MISSING);
        assertThat(attachment("none.txt").flatMap(AttachmentFile::fault)).contains(Fault.MISSING);
    }

    @Test
    void refusesAFolderThatIsALink() throws IOException {
        Path elsewhere = Files.createDirectories(city.resolve("secrets"));
        Files.writeString(elsewhere.resolve("list.txt"), "geheim");
        Files.createSymbolicLink(city.resolve("attachments/policy/away"), elsewhere);
        Files.createSymbolicLink(city.resolve("attachments/event"), city.resolve("attachments/policy"));

        assertThat(AttachmentFile.of(city, "policy", "away", "list.txt").flatMap(AttachmentFile::fault))
                .contains(Fault.MISSING);
        fault("form.pdf", "%PDF-1.7");
        assertThat(AttachmentFile.of(city, "event", "notice", "form.pdf").flatMap(AttachmentFile::fault))
                .contains(Fault.MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../city.yaml",
                "..\\x.txt",
                "a/b.txt",
                "/etc/passwd.txt",
                ".txt",
                "x.html",
                "x.svg",
                "a\0.txt"
            })
    void refusesNamesThatCouldLeadAnywhereElse(String name) {
        assertThat(attachment(name)).isEmpty();
        assertThat(AttachmentFile.of(city, "policy", name, "form.pdf")).isEmpty();
    }

    private Optional<Fault> fault(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        return attachment(name).orElseThrow().fault();
    }

    private Optional<AttachmentFile> attachment(String name) {
        return AttachmentFile.of(city, "policy", "notice", name);
    }
}
