/** Recognises who must be told what to do now, whatever box it was typed into. */
@NullMarked
package org.famen.portal.danger;

import org.jspecify.annotations.NullMarked;
