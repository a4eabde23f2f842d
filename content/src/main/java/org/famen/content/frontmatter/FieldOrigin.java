package org.famen.content.frontmatter;

/** Where fields were written; it decides whether a sentence speaks of a 字段 or of a 列. */
enum FieldOrigin {
    YAML("yaml"),
    TABLE("csv");

    private final String prefix;

    FieldOrigin(String prefix) {
        this.prefix = prefix;
    }

    /** The key of the sentence for this kind of file. */
    String code(String fault) {
        return prefix + "." + fault;
    }
}
