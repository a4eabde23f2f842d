/**
 * A module for the local Elasticsearch node. It offers components of the official {@code analysis-smartcn} plugin and
 * {@code analysis-common} module, neither of which is on Maven Central, under their official names and settings, so that
 * index settings written for a stock Elasticsearch run unchanged.
 */
@NullMarked
package org.famen.local.analysis;

import org.jspecify.annotations.NullMarked;
