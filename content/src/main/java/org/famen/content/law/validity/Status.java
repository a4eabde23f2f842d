package org.famen.content.law.validity;

/** State of a version on a given day; the national database's four values and an honest fifth. */
public enum Status {
    NOT_YET_IN_FORCE("尚未施行"),
    IN_FORCE("现行有效"),
    AMENDED("已被修改"),
    REPEALED("已废止"),
    /** Nothing that was read says since when the text applies. */
    UNKNOWN("效力待核");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
