/** What was asked: the form as it came in, its address, and the lexicon by which it is understood. */
@NullMarked
package org.famen.portal.search.query;

import org.jspecify.annotations.NullMarked;
