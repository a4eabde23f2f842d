package org.famen.portal.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.risk.RiskItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiskTableTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void noCellRunsAsAFormula(String cell) {
        assertThat(csv(cell)).contains("'" + cell);
    }

    @Test
    void plainWordsStayAsTheyAre() {
        assertThat(csv("罚款 = 两倍")).contains(",罚款 = 两倍,");
    }

    private static String csv(String conduct) {
        return new RiskTable(List.of(new RiskItem(
                        "a",
                        "路灯",
                        conduct,
                        List.of(WrittenCitation.parse("《路灯法》第三条").orElseThrow()),
                        "罚款",
                        "换灯泡",
                        "路灯局",
                        Optional.empty(),
                        false)))
                .csv();
    }
}
