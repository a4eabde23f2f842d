/** From files to texts: finds them, has their format taken off, and hands out one {@link org.famen.content.law.reading.SourceDocument} a text. */
@NullMarked
package org.famen.content.law.reading;

import org.jspecify.annotations.NullMarked;
