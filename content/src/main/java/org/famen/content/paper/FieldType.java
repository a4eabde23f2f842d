package org.famen.content.paper;

import org.famen.content.frontmatter.Labelled;

/** What is written into a field of a document. */
public enum FieldType implements Labelled {
    /** One line, at most {@link #most} characters. */
    LINE("一行字"),
    /** Several lines. */
    TEXT("几行字"),
    PHONE("电话"),
    /** A citizen's identity number (GB 11643-1999), its check digit included. */
    IDENTITY("身份证号"),
    DATE("日期"),
    /** Yuan. */
    MONEY("金额"),
    /** Whole, from 0. */
    COUNT("整数"),
    CHOICE("选择"),
    /** Any of the options, none too. */
    CHOICES("多选"),
    YES_NO("是否");

    private static final int LINE_LENGTH = 200;
    private static final int TEXT_LENGTH = 3_000;

    private final String label;

    FieldType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Longest answer, in UTF-16 units as browsers count them. */
    public int most() {
        return this == TEXT ? TEXT_LENGTH : LINE_LENGTH;
    }

    public boolean hasOptions() {
        return this == CHOICE || this == CHOICES;
    }
}
