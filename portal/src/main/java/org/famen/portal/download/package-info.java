/** Laws, catalogues and feeds to take along: Word, Markdown, CSV, JSON lines, Atom. */
@NullMarked
package org.famen.portal.download;

import org.jspecify.annotations.NullMarked;
