package org.famen.portal.staff;

/** Pages of the desk that are open to who is not signed in yet. */
public final class SignInPaths {
    public static final String SIGN_IN = "/desk/sign-in";
    public static final String CODE = SIGN_IN + "/code";
    /** Where a one-time link leads. */
    public static final String WELCOME = "/desk/welcome";
    /** Where it is used up. */
    public static final String WELCOME_PASSWORD = WELCOME + "/password";

    private SignInPaths() {}
}
