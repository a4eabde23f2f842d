package org.famen.portal.elastic;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the index is and how long the portal waits for it.
 *
 * @param url address of any node, or of several, divided by commas: where one does not answer, the next is asked
 * @param connectTimeout until a connection stands
 * @param answerTimeout until an answer begins; a search takes some ten milliseconds, so longer means trouble
 * @param username who may read the indices, where Elasticsearch asks; empty for nobody
 * @param password of that user
 * @param caFile certificate in PEM that Elasticsearch's own must be signed with; empty for those that Java trusts
 */
@ConfigurationProperties("famen.elasticsearch")
record ElasticsearchSettings(
        List<URI> url,
        Duration connectTimeout,
        Duration answerTimeout,
        @Nullable String username,
        @Nullable String password,
        @Nullable String caFile) {}
