package org.famen.portal.database;

/** A statement broke a rule of the schema; what it was part of is undone. */
public final class ConstraintViolatedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Constraint constraint;

    ConstraintViolatedException(Constraint constraint, Throwable cause) {
        super("against " + constraint.sqlName(), cause);
        this.constraint = constraint;
    }

    public Constraint constraint() {
        return constraint;
    }
}
