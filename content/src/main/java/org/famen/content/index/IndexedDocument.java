package org.famen.content.index;

/**
 * What is put into an index. Beside these fields the index keeps a {@code contentHash}, which the indexer computes from the
 * document as sent.
 */
public sealed interface IndexedDocument permits ArticleDocument, LawDocument, PageDocument {
    String id();
}
