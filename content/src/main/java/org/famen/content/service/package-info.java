/** What can be booked: services, and the desks that offer them. */
@NullMarked
package org.famen.content.service;

import org.jspecify.annotations.NullMarked;
