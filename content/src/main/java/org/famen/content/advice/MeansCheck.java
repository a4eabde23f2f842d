package org.famen.content.advice;

import java.util.Locale;
import org.famen.content.frontmatter.Labelled;

/** Whether legal aid in such a matter depends on what the person earns (Legal Aid Law, articles 31, 32 and 42). */
public enum MeansCheck implements Labelled {
    /** The person is taken to be poor: article 42. */
    NOT_CHECKED("免核查"),
    /** Means don't matter: article 32. */
    NONE("不看收入"),
    /** Article 31. */
    REQUIRED("看收入");

    private final String label;

    MeansCheck(String label) {
        this.label = label;
    }

    /** {@code not_checked}: what words of the interface are found by. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return label;
    }
}
