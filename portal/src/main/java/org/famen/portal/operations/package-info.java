/** What operators need: settings, keys, stores' health, request ids. */
@NullMarked
package org.famen.portal.operations;

import org.jspecify.annotations.NullMarked;
