package org.famen.content.law.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawNicknamesTest {
    @TempDir
    Path folder;

    @Test
    void namesAreFoundHoweverTheTitleIsPrinted() throws IOException {
        LawNicknames lexicon = read("最高人民法院关于适用《中华人民共和国路灯法》的解释（一）,路灯解释一| 灯解释 |\n");

        assertThat(lexicon.find("最高人民法院关于适用〈路灯法〉的解释(一)")).containsExactly("路灯解释一", "灯解释");
        assertThat(lexicon.find("路灯法")).isEmpty();
    }

    @Test
    void namesJoinThoseOfTheCatalogue() throws IOException {
        Path catalogue = Files.writeString(
                folder.resolve("catalogue.csv"),
                "title,short_names,level,issuer,promulgated_on,effective_from\n路灯法,灯法,LAW,全国人民代表大会,2020-03-04,\n");
        Catalogue known = Catalogue.read(catalogue).withNames(read("路灯法,照明法\n提灯条例,灯笼条例\n"));

        assertThat(known.aliases("路灯法", "路灯法")).containsExactly("灯法", "照明法");
        assertThat(known.aliases("提灯条例", "提灯条例")).containsExactly("灯笼条例");
        assertThat(known.entries()).hasSize(1);
    }

    @Test
    void aBrokenRowIsNamed() {
        assertThatThrownBy(() -> read("路灯法,灯法\n路灯法\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("row 2");
        assertThatThrownBy(() -> read("路灯法,灯法\n路灯法,照明法\n")).hasMessageContaining("row 2");
    }

    @Test
    void withoutAFileThereAreNoNames() throws IOException {
        assertThat(LawNicknames.readIfPresent(folder.resolve("none.csv")).entries())
                .isEmpty();
    }

    private LawNicknames read(String rows) throws IOException {
        return LawNicknames.read(Files.writeString(folder.resolve("names.csv"), "title,names\n" + rows));
    }
}
