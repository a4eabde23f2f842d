package org.famen.portal.suggest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What was found for a beginning.
 *
 * @param query as it was understood
 * @param suggestions the likeliest first
 */
@Serdeable
record SuggestAnswer(String query, List<Suggestion> suggestions) {}
