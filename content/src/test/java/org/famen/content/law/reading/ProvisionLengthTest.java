package org.famen.content.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.famen.content.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvisionLengthTest {
    private static final String HISTORY = "2020年1月1日安澜市人民代表大会常务委员会通过";

    @TempDir
    Path folder;

    @Test
    void aProvisionThatIsABookIsAProblemOfItsFileAndOthersAreRead() throws IOException {
        String book = "路灯应当亮。".repeat(ProvisionLength.MAX_CHARACTERS / 6 + 1);
        LawReading reading = new TestLaws(folder)
                .with("book.md", TestLaws.lawrefbook("安澜市路灯条例", HISTORY, "第一条 路灯。", "第二条 " + book))
                .with("law.md", TestLaws.lawrefbook("安澜市路灯管理条例", HISTORY, "第一条 路灯由市里管。"))
                .read();

        assertThat(reading.documents())
                .extracting(document -> document.version().title())
                .containsExactly("安澜市路灯管理条例");
        assertThat(reading.problems())
                .filteredOn(problem -> problem.code().equals("law.provision.long"))
                .singleElement()
                .extracting(Problem::file, problem -> problem.arguments().getFirst())
                .containsExactly("book.md", "第二条");
    }
}
