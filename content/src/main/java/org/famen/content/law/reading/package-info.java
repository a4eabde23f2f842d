/** From files (Markdown, DOCX, plain text) to lines: finds them, takes the format off, and hands out one {@link org.famen.content.law.reading.SourceDocument} a text. */
@NullMarked
package org.famen.content.law.reading;

import org.jspecify.annotations.NullMarked;
