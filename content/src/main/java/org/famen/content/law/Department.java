package org.famen.content.law;

/** 法律部门: the branches of law by which the National People's Congress sorts national laws. */
public enum Department {
    CONSTITUTIONAL("宪法相关"),
    CIVIL_AND_COMMERCIAL("民商"),
    ADMINISTRATIVE("行政"),
    ECONOMIC("经济"),
    SOCIAL("社会"),
    ECOLOGICAL("生态环境"),
    CRIMINAL("刑事"),
    PROCEDURAL("诉讼和仲裁");

    private final String label;

    Department(String label) {
        this.label = label;
    }

    /** The Chinese words that readers see. */
    public String label() {
        return label;
    }
}
