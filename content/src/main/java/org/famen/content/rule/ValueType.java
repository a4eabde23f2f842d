package org.famen.content.rule;

import org.famen.content.frontmatter.Labelled;

/** What an answer or the value of a step is. */
public enum ValueType implements Labelled {
    /** Yuan; as the value of a step rounded to the fen, half up. */
    MONEY("金额"),
    NUMBER("数"),
    /** Whole, from 0. */
    COUNT("整数"),
    DATE("日期"),
    CHOICE("选择"),
    YES_NO("是否");

    private final String label;

    ValueType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean isNumber() {
        return this == MONEY || this == NUMBER || this == COUNT;
    }
}
