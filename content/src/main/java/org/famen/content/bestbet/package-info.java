/** What an editor wants to be shown first for certain words. */
@NullMarked
package org.famen.content.bestbet;

import org.jspecify.annotations.NullMarked;
