/** Dangers that people tell a search box of, what to do in them at once, and how they are recognised. */
@NullMarked
package org.famen.content.danger;

import org.jspecify.annotations.NullMarked;
