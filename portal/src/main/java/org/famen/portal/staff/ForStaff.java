package org.famen.portal.staff;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller, or on one of its methods, which then alone counts: who may use it. Whoever is not signed in is asked to; who
 * has none of the roles gets a page that says so (403). Which organisation it is about, the controller asks with
 * {@link Member#may}. Every route below {@code /desk} carries it.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForStaff {
    /** One of these is enough. */
    Role[] value();

    /**
     * Of a page that the desk's navigation leads to: key of its words, {@code desk.entry.<key>} for the link and
     * {@code desk.entry.<key>.what} for what is done there. Empty for others.
     */
    String entry() default "";

    /** Where among the entries; small numbers first. */
    int place() default 100;

    /** Letter that leads there, typed after g; one of a kind. Empty for none. */
    String shortcut() default "";
}
