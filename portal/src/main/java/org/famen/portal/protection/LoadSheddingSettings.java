package org.famen.portal.protection;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * How much is done at once. What comes on top waits, as many again and no longer than this; the rest is refused at once with
 * 503, so that those who were let in are answered in time.
 *
 * @param searches at once; about eight for each processor core of Elasticsearch
 * @param documents files, feeds and comparisons at once, and as many files and texts that people send; two for each
 *     processor core of the portal
 * @param others every other page at once
 * @param longestWait until one is let in
 */
@ConfigurationProperties("famen.load-shedding")
record LoadSheddingSettings(int searches, int documents, int others, Duration longestWait) {}
