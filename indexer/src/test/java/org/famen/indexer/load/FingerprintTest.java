package org.famen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    @TempDir
    Path folder;

    private Path file;
    private String before;

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("law.md"), "第一条");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        before = Fingerprint.of(List.of(folder));
    }

    @Test
    void staysWhenNothingChanges() throws IOException {
        assertThat(Fingerprint.of(List.of(folder))).isEqualTo(before);
    }

    @Test
    void changesWithSizeTimeAndName() throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000));
        String touched = Fingerprint.of(List.of(folder));
        Files.writeString(file, "第一条 长一些");
        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000));
        String longer = Fingerprint.of(List.of(folder));
        Files.move(file, folder.resolve("other.md"));
        String moved = Fingerprint.of(List.of(folder));

        assertThat(List.of(before, touched, longer, moved)).doesNotHaveDuplicates();
    }

    @Test
    void seesFilesInFoldersBelow() throws IOException {
        Path below = Files.createDirectories(folder.resolve("below"));
        assertThat(Fingerprint.of(List.of(folder))).isEqualTo(before);
        Files.writeString(below.resolve("new.md"), "第一条");
        assertThat(Fingerprint.of(List.of(folder))).isNotEqualTo(before);
    }

    @Test
    void aRootThatIsAFileCounts() throws IOException {
        assertThat(Fingerprint.of(List.of(file))).isNotEqualTo(Fingerprint.of(List.of()));
    }

    @Test
    void aRootThatDoesNotExistIsAnEmptyOne() throws IOException {
        Path missing = folder.resolve("missing");
        String without = Fingerprint.of(List.of(missing));
        Files.createDirectories(missing);
        assertThat(Fingerprint.of(List.of(missing))).isEqualTo(without);
    }

    @Test
    void tellsTheSameFileInAnotherRootApart() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(Fingerprint.of(List.of(file, empty))).isNotEqualTo(Fingerprint.of(List.of(empty, file)));
    }
}
