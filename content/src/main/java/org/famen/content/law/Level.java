package org.famen.content.law;

/** Rank of a law, highest first (立法法, chapter 5: a lower rank must not contradict a higher one). */
public enum Level {
    CONSTITUTION("宪法"),
    LAW("法律"),
    ADMINISTRATIVE_REGULATION("行政法规"),
    JUDICIAL_INTERPRETATION("司法解释"),
    DEPARTMENTAL_RULE("部门规章"),
    LOCAL_REGULATION("地方性法规"),
    NORMATIVE_DOCUMENT("规范性文件");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /** The Chinese word that readers see. */
    public String label() {
        return label;
    }
}
