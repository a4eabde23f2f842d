/** The only way to Elasticsearch: client, circuit breaker, health, and the exception that says it is unavailable. */
@NullMarked
package org.famen.portal.elastic;

import org.jspecify.annotations.NullMarked;
