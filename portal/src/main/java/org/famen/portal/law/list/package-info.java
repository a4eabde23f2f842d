/** The library of laws: by rank, by the letter that a title begins with, by words in a title. */
@NullMarked
package org.famen.portal.law.list;

import org.jspecify.annotations.NullMarked;
