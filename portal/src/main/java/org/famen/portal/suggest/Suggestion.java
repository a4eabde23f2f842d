package org.famen.portal.suggest;

import io.micronaut.serde.annotation.Serdeable;

/**
 * One thing that may be meant.
 *
 * @param kind law, article, or a kind of page
 * @param label the kind as a word
 * @param text what it is called
 * @param note rank of a law, beginning of an article, district of an office; may be empty
 * @param address path of its page
 */
@Serdeable
public record Suggestion(String kind, String label, String text, String note, String address) {}
