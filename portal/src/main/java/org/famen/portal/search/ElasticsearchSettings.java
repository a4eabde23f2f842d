package org.famen.portal.search;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import java.time.Duration;

/**
 * Where the index is and how long the portal waits for it.
 *
 * @param url address of any node
 * @param connectTimeout until a connection stands
 * @param answerTimeout until an answer begins; a search takes some ten milliseconds, so longer means trouble
 */
@ConfigurationProperties("famen.elasticsearch")
record ElasticsearchSettings(URI url, Duration connectTimeout, Duration answerTimeout) {}
