/** What a question and a provision have in common beyond their words, and in which order provisions answer it (ADR 8). */
@NullMarked
package org.famen.content.relevance;

import org.jspecify.annotations.NullMarked;
