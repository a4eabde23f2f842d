/** A document as it is printed, made of its template and what was filled in: as parts, as text and as a DOCX file. */
@NullMarked
package org.famen.content.paper.document;

import org.jspecify.annotations.NullMarked;
