/** Holds rules that can be reckoned against the law texts that are at hand. */
@NullMarked
package org.famen.indexer.rule;

import org.jspecify.annotations.NullMarked;
