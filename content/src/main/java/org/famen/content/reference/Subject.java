package org.famen.content.reference;

import java.util.List;

/** Whose provision a mention means. */
public sealed interface Subject {

    /** A law by a name: 《中华人民共和国刑法》第十条, 民法典第十条. The name is as printed, an abbreviation is resolved. */
    record Named(String name) implements Subject {}

    /** The text that speaks: 本法第十条, 第十条. */
    record ThisLaw() implements Subject {}

    /**
     * A 编, chapter or 节 of a law: 本法第二章第三节.
     *
     * @param law {@link ThisLaw} or {@link Named}
     * @param labels outermost first
     */
    record Division(Subject law, List<String> labels) implements Subject {
        public Division {
            labels = List.copyOf(labels);
        }
    }

    /**
     * An annex of the text that speaks: 附件一, 附表2.
     *
     * @param label as printed; without a number where the text has one annex only
     */
    record Annex(String label) implements Subject {}

    /** The article that speaks: 本条第二款, 第二款. */
    record ThisArticle() implements Subject {}

    /** 前条. */
    record ArticleBefore() implements Subject {}

    /** 前款 is 1, 前两款 is 2. */
    record ParagraphBefore(int back) implements Subject {}

    /** 前项 is 1, 前两项 is 2. */
    record ItemBefore(int back) implements Subject {}
}
