package org.famen.content.rule;

/** Names that expressions know without anybody having answered. */
public final class RuleNames {
    /** The day on which somebody asks. */
    public static final String TODAY = "今天";

    private RuleNames() {}
}
