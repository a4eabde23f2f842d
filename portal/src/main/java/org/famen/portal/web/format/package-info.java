/** Formats that pages and downloads are written in: CSV, Atom, XML, Markdown. */
@NullMarked
package org.famen.portal.web.format;

import org.jspecify.annotations.NullMarked;
