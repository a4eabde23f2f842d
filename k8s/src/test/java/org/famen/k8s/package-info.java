/** Tests of what is deployed. */
@NullMarked
package org.famen.k8s;

import org.jspecify.annotations.NullMarked;
