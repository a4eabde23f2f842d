/** What people call a thing and what they ask for when they mean it, beside its title. */
@NullMarked
package org.famen.content.naming;

import org.jspecify.annotations.NullMarked;
