package org.famen.content.about;

import java.util.Arrays;
import java.util.List;
import org.famen.content.frontmatter.Labelled;

/** What stands for a field of {@code city.yaml}, so that another city can take the text as it is: {@code {司法局}}. */
public enum Placeholder implements Labelled {
    CITY("城市"),
    PORTAL("门户名称"),
    BUREAU("司法局"),
    HOTLINE("热线");

    private final String label;

    Placeholder(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@code {司法局}} */
    public String written() {
        return "{" + label + "}";
    }

    static List<String> all() {
        return Arrays.stream(values()).map(Placeholder::written).toList();
    }
}
