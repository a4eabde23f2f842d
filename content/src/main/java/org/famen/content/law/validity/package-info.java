/** When a version of a law is in force, and what its status is on a day. */
@NullMarked
package org.famen.content.law.validity;

import org.jspecify.annotations.NullMarked;
