/** The connection to Elasticsearch: bulk requests, back-off, retry. */
@NullMarked
package org.famen.indexer.elastic;

import org.jspecify.annotations.NullMarked;
