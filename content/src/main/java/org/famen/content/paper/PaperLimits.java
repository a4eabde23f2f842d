package org.famen.content.paper;

/** How much a document may hold. */
public final class PaperLimits {
    /** Of a repeated group: more plaintiffs or defendants than this elect representatives (民事诉讼法 56) and ask a lawyer. */
    public static final int ITEMS = 10;

    private PaperLimits() {}
}
