/** Chinese numerals as laws write them. */
@NullMarked
package org.famen.content.numeral;

import org.jspecify.annotations.NullMarked;
