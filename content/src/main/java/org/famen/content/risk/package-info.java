/** Conduct for which businesses are fined, and how to avoid it (行政相对人法律风险防控). */
@NullMarked
package org.famen.content.risk;

import org.jspecify.annotations.NullMarked;
