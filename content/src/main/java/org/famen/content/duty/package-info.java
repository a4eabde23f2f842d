/** Who owes legal publicity for which laws, and what was done (谁执法谁普法). */
@NullMarked
package org.famen.content.duty;

import org.jspecify.annotations.NullMarked;
