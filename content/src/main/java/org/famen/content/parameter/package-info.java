/** Numbers that are announced for a time: average wages, minimum wages, interest rates. */
@NullMarked
package org.famen.content.parameter;

import org.jspecify.annotations.NullMarked;
