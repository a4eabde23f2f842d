package org.famen.content.reference;

/** Whose provision a mention means. */
public sealed interface Subject {

    /** A law by a name: 《中华人民共和国刑法》第十条, 民法典第十条. The name is as printed, an abbreviation is resolved. */
    record Named(String name) implements Subject {}

    /** The text that speaks: 本法第十条, 第十条. */
    record ThisLaw() implements Subject {}

    /** The article that speaks: 本条第二款, 第二款. */
    record ThisArticle() implements Subject {}

    /** 前条. */
    record ArticleBefore() implements Subject {}

    /** 前款 is 1, 前两款 is 2. */
    record ParagraphBefore(int back) implements Subject {}

    /** 前项 is 1, 前两项 is 2. */
    record ItemBefore(int back) implements Subject {}
}
