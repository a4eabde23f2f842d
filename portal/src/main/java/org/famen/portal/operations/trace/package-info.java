/** Where the time of a request goes (OpenTelemetry). */
@NullMarked
package org.famen.portal.operations.trace;

import org.jspecify.annotations.NullMarked;
