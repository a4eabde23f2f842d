/** Takes the format off a file (text in any encoding, Markdown, HTML, Word, JSON): what is left are {@link org.famen.content.law.parsing.Line}s. */
@NullMarked
package org.famen.content.law.format;

import org.jspecify.annotations.NullMarked;
