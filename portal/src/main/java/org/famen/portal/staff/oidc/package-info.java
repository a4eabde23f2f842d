/** Staff sign in by the city's identity service (OpenID Connect), beside login and password. */
@NullMarked
package org.famen.portal.staff.oidc;

import org.jspecify.annotations.NullMarked;
