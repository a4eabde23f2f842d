package org.famen.portal.search.query;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * The language model that tells what a question means.
 *
 * @param enabled whether it is used; without it questions are answered by their words alone, in 140 MB less of memory
 */
@ConfigurationProperties("famen.language-model")
record LanguageModelSettings(boolean enabled) {}
