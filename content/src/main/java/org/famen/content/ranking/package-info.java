/** How provisions are ranked for a question: what is known of the question, signals of each candidate, and the score that was learned from answered questions. */
@NullMarked
package org.famen.content.ranking;

import org.jspecify.annotations.NullMarked;
