/** How provisions are ranked: one way that the portal serves and the indexer measures; who asks Elasticsearch is {@link org.famen.content.ranking.CandidateIndex}. */
@NullMarked
package org.famen.content.ranking;

import org.jspecify.annotations.NullMarked;
