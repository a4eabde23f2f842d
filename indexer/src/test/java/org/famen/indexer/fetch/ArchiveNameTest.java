package org.famen.indexer.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveNameTest {
    @ParameterizedTest
    @CsvSource({
        "/texts/laws.zip, laws",
        "部门规章.TAR.GZ, 部门规章",
        "/a/just-laws.tgz, just-laws",
        "/owner/laws/archive/v1.2, v1.2",
        "/, laws",
        "'', laws",
        "/..zip, laws",
        "/a b$c.zip, a-b-c"
    })
    void namesAFolderAfterAnArchive(String path, String name) {
        assertThat(ArchiveName.of(path)).isEqualTo(name);
    }
}
