/** Asks a running portal judged questions, as people would, and counts how well it answered. */
@NullMarked
package org.famen.portal.search.measure;

import org.jspecify.annotations.NullMarked;
