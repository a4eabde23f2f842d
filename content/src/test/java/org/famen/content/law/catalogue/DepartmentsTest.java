package org.famen.content.law.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.content.law.Department;
import org.famen.content.law.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentsTest {
    @TempDir
    Path folder;

    @Test
    void aLawIsFoundByItsTitle() throws IOException {
        Departments departments = read("中华人民共和国路灯法,SOCIAL,某表");

        assertThat(departments.find("路灯法")).contains(Department.SOCIAL);
        assertThat(departments.find("桥灯法")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"路灯法,LAMPS,某表", "路灯法,SOCIAL,", "路灯法,SOCIAL", "路灯法,SOCIAL,某表\n中华人民共和国路灯法,SOCIAL,某表"})
    void aBrokenRowIsNamed(String rows) {
        assertThatThrownBy(() -> read(rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("departments.csv: row ");
    }

    /** The file of this repository: all national laws of the catalogue have one, but for a decision that is in no list. */
    @Test
    void everyNationalLawHasOne() throws IOException {
        Catalogue catalogue = Catalogue.readWithNeighbours(
                Path.of(System.getProperty("famen.root", "..")).resolve("content/laws/catalogue.csv"));
        Set<String> without = catalogue.entries().stream()
                .filter(law -> law.level() == Level.LAW && law.facts().source().isEmpty())
                .map(Catalogue.Entry::id)
                .filter(law -> catalogue.department(law).isEmpty())
                .collect(Collectors.toSet());

        assertThat(without).hasSizeLessThanOrEqualTo(1).allMatch(law -> law.contains("决定"));
    }

    private Departments read(String rows) throws IOException {
        return Departments.readIfPresent(
                Files.writeString(folder.resolve("departments.csv"), "title,department,source\n" + rows + "\n"));
    }
}
