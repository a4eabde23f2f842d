/** The city's own policies: what they say, since when, until when, and which one explains which. */
@NullMarked
package org.famen.content.policy;

import org.jspecify.annotations.NullMarked;
