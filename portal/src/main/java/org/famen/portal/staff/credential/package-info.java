/** Passwords, second factors, tokens: by what staff prove who they are. */
@NullMarked
package org.famen.portal.staff.credential;

import org.jspecify.annotations.NullMarked;
