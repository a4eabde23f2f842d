package org.famen.portal.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublishedTableTest {
    /** CSV on the Web lets a column have one name, which programs use for a variable. */
    @ParameterizedTest
    @EnumSource
    void everyColumnHasATitleAndANameOfItsOwn(PublishedTable table) {
        assertThat(table.heads())
                .extracting(PublishedTable.Head::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+"));
        assertThat(table.heads())
                .extracting(PublishedTable.Head::title)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void everyTableHasAnAddressOfItsOwn() {
        assertThat(PublishedTable.values())
                .extracting(PublishedTable::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z-]+"));
        assertThat(Arrays.stream(PublishedTable.values()).flatMap(table -> table.files().stream()))
                .extracting(DataFile::path)
                .doesNotHaveDuplicates();
    }
}
