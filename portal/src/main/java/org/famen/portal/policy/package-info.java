/** A policy of the city with what explains it, what it rests on and its attachments. */
@NullMarked
package org.famen.portal.policy;

import org.jspecify.annotations.NullMarked;
