package org.famen.portal.search.query;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;

/**
 * Where the words that people use are explained.
 *
 * @param folder with {@code lay-words.csv}
 */
@ConfigurationProperties("famen.lexicon")
record LexiconSettings(Path folder) {}
