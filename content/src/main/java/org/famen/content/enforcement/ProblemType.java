package org.famen.content.enforcement;

import org.famen.content.frontmatter.Labelled;

/** What can be wrong with enforcement against a business; the ledger of the desk and the published cases name it alike. */
public enum ProblemType implements Labelled {
    UNLAWFUL_CHARGE("乱收费"),
    UNLAWFUL_FINE("乱罚款"),
    UNLAWFUL_INSPECTION("乱检查"),
    UNLAWFUL_SEALING("乱查封"),
    FOR_PROFIT("趋利性执法"),
    OUT_OF_PLACE("违规异地执法"),
    REPEATED_INSPECTION("重复检查"),
    FINE_INSTEAD_OF_MANAGING("以罚代管"),
    DISPROPORTIONATE("过罚不当"),
    PROCEDURE("程序不规范"),
    INACTION("执法不作为");

    private final String label;

    ProblemType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
