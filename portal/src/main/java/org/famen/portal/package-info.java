/** The web application: pages, JSON API, bookings, staff desk; one package a feature. */
@NullMarked
package org.famen.portal;

import org.jspecify.annotations.NullMarked;
