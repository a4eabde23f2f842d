/** Documents of word processors: DOCX and DOC, with the numbers that Word makes itself. */
@NullMarked
package org.famen.content.law.format.word;

import org.jspecify.annotations.NullMarked;
