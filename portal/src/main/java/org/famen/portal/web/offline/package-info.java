/** What can be read without a network, and what a device needs to show the portal among its own applications. */
@NullMarked
package org.famen.portal.web.offline;

import org.jspecify.annotations.NullMarked;
