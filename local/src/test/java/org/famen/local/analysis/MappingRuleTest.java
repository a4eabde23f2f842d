package org.famen.local.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MappingRuleTest {
    @Test
    void readsBothSides() {
        assertThat(MappingRule.parse("《 => 〈")).isEqualTo(new MappingRule("《", "〈"));
    }

    @Test
    void readsAnEmptyReplacement() {
        assertThat(MappingRule.parse("《 =>")).isEqualTo(new MappingRule("《", ""));
    }

    @Test
    void readsEscapes() {
        assertThat(MappingRule.parse("\\u3000 => \\u0020")).isEqualTo(new MappingRule("\u3000", " "));
        assertThat(MappingRule.parse("\\n => \\\\")).isEqualTo(new MappingRule("\n", "\\"));
    }

    @Test
    void refusesARuleWithoutArrow() {
        assertThatThrownBy(() -> MappingRule.parse("《")).hasMessageContaining("Invalid Mapping Rule");
    }
}
