/** Reads what is published by id and address: laws, provisions, pages, titles; and the day whose law is read. */
@NullMarked
package org.famen.portal.library;

import org.jspecify.annotations.NullMarked;
