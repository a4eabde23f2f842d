/** Measures how many faults of citations the check of a text finds, and how often it is wrong. */
@NullMarked
package org.famen.portal.verify.measure;

import org.jspecify.annotations.NullMarked;
