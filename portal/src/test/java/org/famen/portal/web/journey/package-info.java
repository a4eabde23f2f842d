/** What journeys through the pages cost the one who makes them, in steps and in seconds of the Keystroke-Level Model. */
@NullMarked
package org.famen.portal.web.journey;

import org.jspecify.annotations.NullMarked;
