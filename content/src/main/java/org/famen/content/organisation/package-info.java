/**
 * The offices that help people, on the four levels of the public legal service network, and where and when they are
 * found. Coordinates and the city's area live here because offices are what they are mostly for.
 */
@NullMarked
package org.famen.content.organisation;

import org.jspecify.annotations.NullMarked;
