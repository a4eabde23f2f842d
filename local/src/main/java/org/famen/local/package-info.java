/** The real Elasticsearch and the real PostgreSQL, started for {@code ./run} and for tests; never in production. */
@NullMarked
package org.famen.local;

import org.jspecify.annotations.NullMarked;
