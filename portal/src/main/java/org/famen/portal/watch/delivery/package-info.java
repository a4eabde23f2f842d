/** Finding out what happened to what is followed, and writing it to those who follow it. */
@NullMarked
package org.famen.portal.watch.delivery;

import org.jspecify.annotations.NullMarked;
