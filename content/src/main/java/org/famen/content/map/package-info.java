/** The city's own map: its districts, its rivers and its townships. */
@NullMarked
package org.famen.content.map;

import org.jspecify.annotations.NullMarked;
