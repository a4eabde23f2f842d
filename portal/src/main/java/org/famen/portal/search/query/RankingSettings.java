package org.famen.portal.search.query;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * Numbers of the ranking that are not learned.
 *
 * @param weights to try instead of those that are served, for measuring: {@code local=0.5,boost-weight=2}; usually empty
 */
@ConfigurationProperties("famen.ranking")
record RankingSettings(String weights) {}
