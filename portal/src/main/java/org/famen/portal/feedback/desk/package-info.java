/** Feedback at the desk: answers, and consultations made of them. */
@NullMarked
package org.famen.portal.feedback.desk;

import org.jspecify.annotations.NullMarked;
