package org.famen.content.reference;

import static java.util.Objects.requireNonNull;

/**
 * Finds in running text what speaks of provisions: a law by title or name with articles behind it, 本法第十条, 该法第十条, bare
 * 第十条, lists and ranges of them, 本条第二款, 前款, 前条, and laws that are named as a whole (《…》, 依照刑法的规定).
 */
public final class MentionReader {
    private final Names names;
    private final boolean interpretation;

    /**
     * @param interpretation whether the text interprets other laws, so that a bare number behind the name of one means it, as
     *     in 刑法第三百八十九条行贿罪、第三百九十三条单位行贿罪
     */
    public MentionReader(Names names, boolean interpretation) {
        this.names = requireNonNull(names, "names is null");
        this.interpretation = interpretation;
    }

    /** A reader for the blocks of one provision, in their order. */
    public ProvisionMentions provision() {
        return new ProvisionMentions(names, interpretation);
    }
}
